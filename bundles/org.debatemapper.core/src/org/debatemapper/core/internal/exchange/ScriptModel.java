package org.debatemapper.core.internal.exchange;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How probable the characters of a decoded text are in what people write, in bits: less is likelier. The sums of texts
 * that were decoded from the same bytes can be compared, since every byte is paid for. The figures are rounded entropies of groups
 * of characters in modern prose, after the way in which Li and Momoi tell charsets apart by the distribution of characters (A
 * composite approach to language/encoding detection, 2001); unlike n-grams of one language they say something of four letters, too.
 */
enum ScriptModel {
    /** Kana, and kanji of which those of the first level of JIS X 0208 are the usual ones. */
    JAPANESE {
        @Override
        double bits(char c) {
            if (c >= '\u3041' && c <= '\u3094') {
                return 7;
            } else if (c >= '\u30A1' && c <= '\u30FC') {
                return 9;
            } else if (c >= '\u4E00' && c <= '\u9FFF') {
                return FIRST_LEVEL.contains(c) ? 11 : 19;
            } else if (USUAL_SIGNS.indexOf(c) >= 0) {
                return 8;
            } else if (c >= '\uFF61' && c <= '\uFF9F') {
                return 15;
            }
            return c >= '\uFF01' && c <= '\uFF5E' ? 11 : RARE;
        }
    },

    /** Syllables, of which few make up most of a text. */
    KOREAN {
        @Override
        double bits(char c) {
            if (c >= '\uAC00' && c <= '\uD7A3') {
                return FREQUENT.contains(c) ? 7 : SYLLABLES.contains(c) ? 12 : 20;
            }
            return USUAL_SIGNS.indexOf(c) >= 0 || LATIN_SIGNS.indexOf(c) >= 0 ? 10 : c >= '\u4E00' && c <= '\u9FFF' ? 18 : RARE;
        }
    },

    /** Letters with accents among plain ones. */
    LATIN {
        @Override
        double bits(char c) {
            return Character.isLowerCase(c) ? 7 : Character.isLetter(c) ? 9 : LATIN_SIGNS.indexOf(c) >= 0 ? 9 : 14;
        }

        /** Two letters in a row are rare, and it is usual that they stand beside plain ones. */
        @Override
        double pair(char c, char next) {
            return c < 0x80 || next < 0x80 ? 0 : LATIN_SIGNS.indexOf(c) < 0 && LATIN_SIGNS.indexOf(next) < 0 ? 8 : 0;
        }
    };

    private static final int PLAIN_BITS = 5;
    private static final double RARE = 16;
    private static final int CONTROL = 30;
    private static final String USUAL_SIGNS = "\u3001\u3002\u300C\u300D\u300E\u300F\u30FB\u30FC\u3005\u3000\uFF08\uFF09\uFF1F\uFF01\uFF1A\uFF0C\uFF0E\u2026\u2015\u201C\u201D\u2019\u2018\u00B7";
    private static final String LATIN_SIGNS = "\u2018\u2019\u201C\u201D\u201E\u2013\u2014\u2026\u00AB\u00BB\u00B0\u20AC\u00A7\u00A0\u00A1\u00BF\u00B7\u2022\u00A3";
    /** The 2,965 kanji of JIS X 0208 that people are expected to read. */
    private static final CodeRows FIRST_LEVEL = new CodeRows("EUC-JP", 16, 47);
    /** The 2,350 syllables of KS X 1001, outside of which hardly anything is written. */
    private static final CodeRows SYLLABLES = new CodeRows("EUC-KR", 16, 40);
    /** The usual syllables of Korean prose: about nine of ten. */
    private static final Set<Character> FREQUENT = ("\uC774\uB2E4\uB294\uC744\uC758\uC5D0\uACE0\uAC00\uD558\uC9C0\uC740\uD55C\uAE30\uB85C\uC0AC\uC5B4\uB098\uC790"
            + "\uB9AC\uB300\uB3C4\uB97C\uD574\uC544\uC2DC\uC778\uC815\uC77C\uC11C\uADF8\uB4E4\uC788\uACFC\uBD80\uC218\uC2A4\uC81C\uAC8C\uC804\uBCF4\uC7A5\uB9CC"
            + "\uC8FC\uC5EC\uC0C1\uBA74\uAC83\uC131\uB77C\uC6D0\uAD6C\uB2C8\uC548\uB7EC\uC870\uAD6D\uC801\uB3D9\uC138\uAD00\uB41C\uC2B5\uC2E0\uACBD\uD560\uC6B0"
            + "\uBB34\uC120\uC624\uC704\uC5F0\uD654\uBE44\uACF5\uC720\uBC29\uC694\uB9C8\uBD84\uC18C\uC0DD\uACC4\uB0B4\uBB38\uD788\uC2E4\uC911\uC6A9\uBC1C\uD559"
            + "\uB825\uBB3C\uAC1C\uD604\uBA85\uBAA8\uD589\uC9C4\uC2DD\uC74C\uAD50\uBBFC\uB2F9\uBC18\uC2EC\uCD5C\uCC28\uC640\uBBF8\uCCB4\uC5C5\uD68C\uCE58\uAC04"
            + "\uAE08\uD1B5\uB2E8\uACB0\uB370\uB824\uAC70\uC0B0\uAC01\uB54C\uCC98\uB9D0\uC57C\uB418\uC785\uC5C6\uC73C\uC600\uC5C8\uC558\uAC8C\uB354\uC6D4\uB144"
            + "\uB450\uBAB8\uC790\uBC14\uC131\uC220\uB974\uC5B8\uBD88\uB2E8\uC57D\uC798\uC6B4\uB9E4\uD45C\uC81C\uB09C\uC608\uB860\uAD6C\uC548\uD06C\uD2B8\uB4DC")
            .chars().mapToObj(c -> (char) c).collect(Collectors.toUnmodifiableSet());

    /** @return the bits of a character that is not ASCII */
    abstract double bits(char c);

    /** @return the bits that two characters in a row cost more, one of which at least is not ASCII */
    double pair(char c, char next) {
        return isSmall(c) || isSmall(next) ? 4 : 0;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * @param text
     *            a decoded text
     * @return its bits
     */
    double bits(CharSequence text) {
        double bits = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c < 0x80;
            boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
            bits += control ? CONTROL : ascii ? PLAIN_BITS : bits(c);
            bits += ascii && before < 0x80 ? 0 : pair(before, c);
            before = c;
        }
        return bits;
    }
}
