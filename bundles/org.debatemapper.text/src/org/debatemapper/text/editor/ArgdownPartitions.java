package org.debatemapper.text.editor;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IPartitionTokenScanner;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/**
 * Finds what may go over several lines: comments and front matter, if they are closed. What is between them is one token: rules
 * would ask at every character, which takes long in long texts.
 */
final class ArgdownPartitions implements IPartitionTokenScanner {
    static final String COMMENT = "org.debatemapper.text.comment"; //$NON-NLS-1$
    static final String FRONT_MATTER = "org.debatemapper.text.frontMatter"; //$NON-NLS-1$
    static final String[] TYPES = { COMMENT, FRONT_MATTER };

    private static final String LINE = "\n"; //$NON-NLS-1$
    private static final List<Kind> KINDS = List.of(new Kind("/*", "*/", COMMENT, false), //$NON-NLS-1$ //$NON-NLS-2$
            new Kind("<!--", "-->", COMMENT, false), new Kind("//", LINE, COMMENT, false), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            new Kind("===", "===", FRONT_MATTER, true)); //$NON-NLS-1$ //$NON-NLS-2$

    /** How a partition begins and ends, and whether only at the begin of a line. */
    private record Kind(String begin, String end, String type, boolean atLine) {
        boolean beginsAt(String text, int at) {
            return text.startsWith(begin, at) && (!atLine || at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r');
        }

        int endFrom(String text, int at) {
            int found = text.indexOf(end, at + begin.length());
            return found < 0 ? text.length() : found + end.length();
        }

        /** The last line needs no end. */
        boolean isClosed(int at, int lastEnd) {
            return end.equals(LINE) || at + begin.length() <= lastEnd;
        }
    }

    private String text = ""; //$NON-NLS-1$
    /** Where the ends of the kinds are for the last time. */
    private int[] lastEnds = {};
    private int at;
    private int end;
    private int begin;

    @Override
    public void setRange(IDocument document, int offset, int length) {
        setPartialRange(document, offset, length, null, -1);
    }

    /** A partition is always looked at from its begin. */
    @Override
    public void setPartialRange(IDocument document, int offset, int length, String type, int partition) {
        at = partition < 0 ? offset : Math.min(partition, offset);
        end = offset + length;
        begin = at;
        try {
            text = document.get(0, end);
            lastEnds = KINDS.stream().mapToInt(kind -> text.lastIndexOf(kind.end())).toArray();
        } catch (BadLocationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public IToken nextToken() {
        begin = at;
        if (at >= end) {
            return Token.EOF;
        }
        Kind kind = kindAt(at);
        if (kind != null) {
            at = kind.endFrom(text, at);
            return new Token(kind.type());
        }
        do {
            at++;
        } while (at < end && kindAt(at) == null);
        return Token.UNDEFINED;
    }

    private Kind kindAt(int place) {
        char first = text.charAt(place);
        if (first != '/' && first != '<' && first != '=') {
            return null;
        }
        for (int i = 0; i < lastEnds.length; i++) {
            if (KINDS.get(i).beginsAt(text, place) && KINDS.get(i).isClosed(place, lastEnds[i])) {
                return KINDS.get(i);
            }
        }
        return null;
    }

    @Override
    public int getTokenOffset() {
        return begin;
    }

    @Override
    public int getTokenLength() {
        return at - begin;
    }
}
