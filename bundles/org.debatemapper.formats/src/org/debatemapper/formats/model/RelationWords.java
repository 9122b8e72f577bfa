package org.debatemapper.formats.model;

import java.util.Locale;
import java.util.Set;

/** What people write for support and attack, in English, Japanese and Korean. */
public final class RelationWords {
    private static final Set<String> PRO = Set.of("pro", "for", "support", "supports", "reason", "yes", "+", "賛成", "支持", "찬성", "지지");
    private static final Set<String> CON = Set.of("con", "contra", "against", "attack", "attacks", "objection", "rebuttal", "no", "-",
            "\u2212", "\u2013", "反対", "反論", "攻撃", "반대", "반박", "공격");

    private RelationWords() {
    }

    /**
     * @param word
     *            a word, in any case, with or without space around it
     * @return whether it says that something speaks for something else
     */
    public static boolean isPro(String word) {
        return PRO.contains(plain(word));
    }

    /**
     * @param word
     *            a word, in any case, with or without space around it
     * @return whether it says that something speaks against something else
     */
    public static boolean isCon(String word) {
        return CON.contains(plain(word));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
