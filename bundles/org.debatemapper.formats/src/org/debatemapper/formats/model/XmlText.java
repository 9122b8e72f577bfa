package org.debatemapper.formats.model;

/** Text that XML 1.0 can hold. */
public final class XmlText {
    private XmlText() {
    }

    /**
     * @param text
     *            any text
     * @return it without the characters that XML forbids
     */
    public static String clean(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
