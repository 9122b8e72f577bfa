package org.debatemapper.fonts;

/** A face that ships with the product: one weight of one family for some scripts. */
public enum Face {
    /** Latin, Greek, Cyrillic; regular. */
    SANS("Noto Sans", false, "NotoSans-Regular.ttf"),
    /** Latin, Greek, Cyrillic; bold. */
    SANS_BOLD("Noto Sans", true, "NotoSans-Bold.ttf"),
    /** Kana and the kanji of JIS X 0208; regular. */
    JAPANESE("Noto Sans JP", false, "NotoSansJP-Regular.ttf"),
    /** Kana and the kanji of JIS X 0208; bold. */
    JAPANESE_BOLD("Noto Sans JP", true, "NotoSansJP-Bold.ttf"),
    /** Hangul syllables and jamo; regular. */
    KOREAN("Noto Sans KR", false, "NotoSansKR-Regular.ttf"),
    /** Hangul syllables and jamo; bold. */
    KOREAN_BOLD("Noto Sans KR", true, "NotoSansKR-Bold.ttf");

    private final String family;
    private final boolean bold;
    private final String fileName;

    Face(String family, boolean bold, String fileName) {
        this.family = family;
        this.bold = bold;
        this.fileName = fileName;
    }

    /** @return the family's name as it stands in the file, such as "Noto Sans JP" */
    public String family() {
        return family;
    }

    /** @return whether this is the bold weight (700) of its family, else it is the regular one (400) */
    public boolean bold() {
        return bold;
    }

    /** @return the name of the TrueType file, without a folder */
    public String fileName() {
        return fileName;
    }

    /**
     * @param weight
     *            true for bold
     * @return the face of the same family in this weight
     */
    public Face withBold(boolean weight) {
        return weight == bold ? this : values()[ordinal() ^ 1];
    }
}
