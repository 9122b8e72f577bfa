package org.debatemapper.render.export;

/** Text as XML 1.0 allows it. */
final class XmlText {
    private XmlText() {
    }

    /** The text without the characters that XML 1.0 has no way to write (production 2, Char). */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::legal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean legal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
