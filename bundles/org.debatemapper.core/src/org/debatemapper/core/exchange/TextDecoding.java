package org.debatemapper.core.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

import org.debatemapper.core.internal.exchange.CharsetGuess;
import org.eclipse.osgi.util.NLS;

/**
 * Finds out how a text is encoded: byte order mark, then UTF-16 without mark, the escapes of ISO-2022, strict UTF-8, then the
 * charsets of Japanese, Korean and European texts, told apart by how usual the characters are that they would give. Nothing is ever
 * replaced by a question mark. Linear time.
 */
public final class TextDecoding {
    private static final int LINE_FEED = '\n';

    private TextDecoding() {
    }

    /**
     * A decoded text.
     *
     * @param text
     *            without byte order mark
     * @param charset
     *            what it was decoded with
     */
    public record Decoded(String text, Charset charset) {
    }

    /**
     * @param bytes
     *            an encoded text
     * @param name
     *            the name for messages, may be null
     * @return the text in the charset detected
     * @throws ExchangeException
     *             if it is not valid in any; with the line of the first malformed byte if a mark names the charset
     */
    public static Decoded decode(byte[] bytes, String name) throws ExchangeException {
        CharsetGuess.Mark mark = CharsetGuess.mark(bytes);
        if (mark != null) {
            return strict(bytes, mark.length(), mark.charset(), name);
        }
        for (Charset charset : CharsetGuess.candidates(bytes)) {
            CharBuffer text = CharBuffer.allocate(bytes.length + 1);
            if (!run(bytes, 0, charset, text, true).isError()) {
                return new Decoded(text.flip().toString(), charset);
            }
        }
        throw new ExchangeException(name, firstBadLine(bytes, 0, StandardCharsets.UTF_8), 0,
                notice("unknown-encoding", Messages.TextDecoding_unknownEncoding));
    }

    /**
     * @param bytes
     *            an encoded text
     * @param name
     *            the name for messages, may be null
     * @param charsetName
     *            name of a charset
     * @return the text
     * @throws ExchangeException
     *             if there is no such charset or the text is not valid in it, with the line
     */
    public static Decoded decode(byte[] bytes, String name, String charsetName) throws ExchangeException {
        try {
            Charset charset = Charset.forName(charsetName);
            CharsetGuess.Mark mark = CharsetGuess.mark(bytes);
            boolean marked = mark != null && charset.name().startsWith(mark.family());
            return marked ? strict(bytes, mark.length(), mark.charset(), name) : strict(bytes, 0, charset, name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ExchangeException(name, 0, 0,
                    notice("unsupported-charset", NLS.bind(Messages.TextDecoding_unsupportedCharset, charsetName)), e);
        }
    }

    /**
     * @param head
     *            the beginning of an encoded text, cut off anywhere
     * @return as much of it as can be decoded; never fails
     */
    public static String lenient(byte[] head) {
        CharsetGuess.Mark mark = CharsetGuess.mark(head);
        List<Charset> candidates = mark == null ? CharsetGuess.candidates(head) : List.of(mark.charset());
        int start = mark == null ? 0 : mark.length();
        for (Charset charset : candidates) {
            CharBuffer text = CharBuffer.allocate(head.length + 1);
            if (!run(head, start, charset, text, false).isError()) {
                return text.flip().toString();
            }
        }
        return new String(head, start, head.length - start, StandardCharsets.ISO_8859_1);
    }

    private static Decoded strict(byte[] bytes, int start, Charset charset, String name) throws ExchangeException {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        if (run(bytes, start, charset, text, true).isError()) {
            throw new ExchangeException(name, firstBadLine(bytes, start, charset), 0,
                    notice("malformed", NLS.bind(Messages.TextDecoding_malformed, charset.name())));
        }
        return new Decoded(text.flip().toString(), charset);
    }

    private static Notice notice(String code, String text) {
        return new Notice("text." + code, text, List.of());
    }

    private static CoderResult run(byte[] bytes, int start, Charset charset, CharBuffer text, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), text, whole);
        return result.isError() || !whole ? result : decoder.flush(text);
    }

    private static int firstBadLine(byte[] bytes, int start, Charset charset) {
        CharBuffer good = CharBuffer.allocate(bytes.length + 1);
        run(bytes, start, charset, good, true);
        return 1 + (int) good.flip().chars().filter(c -> c == LINE_FEED).count();
    }
}
