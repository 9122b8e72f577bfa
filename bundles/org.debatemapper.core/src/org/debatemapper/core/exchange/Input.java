package org.debatemapper.core.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a reader reads: bytes with a name and options. The text is decoded once, when it is asked for. */
public final class Input {
    /** Option: name of the charset to decode with, instead of the one detected. */
    public static final String CHARSET = "charset";

    private final String name;
    private final byte[] bytes;
    private final Path path;
    private final Map<String, String> options;
    private TextDecoding.Decoded decoded;

    /**
     * @param name
     *            the name for messages and detection, never null
     * @param bytes
     *            the content; not copied, must not be changed afterwards
     * @param path
     *            where it lies, or null if it is not a file
     * @param options
     *            options of the reader, and {@link #CHARSET}; copied
     */
    public Input(String name, byte[] bytes, Path path, Map<String, String> options) {
        this.name = Objects.requireNonNull(name);
        this.bytes = Objects.requireNonNull(bytes);
        this.path = path;
        this.options = Map.copyOf(options);
    }

    /**
     * @param name
     *            the name for messages and detection
     * @param bytes
     *            the content
     * @return an input that is not a file, without options
     */
    public static Input of(String name, byte[] bytes) {
        return new Input(name, bytes, null, Map.of());
    }

    /** @return the name for messages, never null */
    public String name() {
        return name;
    }

    /** @return the content; must not be changed */
    public byte[] bytes() {
        return bytes;
    }

    /** @return a new stream over the content */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** @return where it lies, if it is a file */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** @return options by name; cannot be changed */
    public Map<String, String> options() {
        return options;
    }

    /**
     * @param option
     *            name of an option
     * @return its value, or null
     */
    public String option(String option) {
        return options.get(option);
    }

    /**
     * @return the content as text without byte order mark
     * @throws ExchangeException
     *             if it is not text in the charset asked for or in any that can be detected
     */
    public String text() throws ExchangeException {
        return decoded().text();
    }

    /**
     * @return the charset of {@link #text()}
     * @throws ExchangeException
     *             as {@link #text()} does
     */
    public Charset charset() throws ExchangeException {
        return decoded().charset();
    }

    /**
     * @return the beginning, decoded leniently
     */
    public Sample sample() {
        byte[] head = bytes.length <= Sample.LENGTH ? bytes : Arrays.copyOf(bytes, Sample.LENGTH);
        return new Sample(name, TextDecoding.lenient(head));
    }

    private TextDecoding.Decoded decoded() throws ExchangeException {
        if (decoded == null) {
            String charset = options.get(CHARSET);
            decoded = charset == null ? TextDecoding.decode(bytes, name) : TextDecoding.decode(bytes, name, charset);
        }
        return decoded;
    }
}
