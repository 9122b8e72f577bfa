package org.debatemapper.core.internal.exchange;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The characters in some rows of a national standard of 94 rows of 94 cells. */
final class CodeRows {
    private static final int CELLS = 94;
    /** What EUC adds to rows and cells. */
    private static final int SHIFT = 0xA0;

    private final BitSet characters = new BitSet();

    /**
     * @param charset
     *            the standard in the form of EUC
     * @param first
     *            the first row, from 1
     * @param last
     *            the last row
     */
    CodeRows(String charset, int first, int last) {
        byte[] codes = new byte[(last - first + 1) * CELLS * 2];
        int at = 0;
        for (int row = first; row <= last; row++) {
            for (int cell = 1; cell <= CELLS; cell++) {
                codes[at++] = (byte) (SHIFT + row);
                codes[at++] = (byte) (SHIFT + cell);
            }
        }
        new String(codes, Charset.forName(charset)).chars().forEach(characters::set);
    }

    boolean contains(char c) {
        return characters.get(c);
    }
}
