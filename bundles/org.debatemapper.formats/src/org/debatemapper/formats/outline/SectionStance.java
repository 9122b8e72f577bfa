package org.debatemapper.formats.outline;

import java.util.Locale;
import java.util.Set;

/** Whether a heading stands above reasons for, or above reasons against. */
enum SectionStance {
    PRO("pro", Set.of("pro", "pros", "pro arguments", "for", "in favor", "in favour", "arguments for", "arguments in favor",
            "arguments in favour", "arguments pro", "supporting arguments", "support", "supports", "reasons for", "reasons", "advantages",
            "benefits", "賛成", "賛成意見", "賛成論", "支持", "メリット", "利点", "찬성", "찬성 의견", "찬성 논거", "지지", "장점")),
    CON("con", Set.of("con", "cons", "con arguments", "contra", "against", "arguments against", "arguments contra", "opposing arguments",
            "opposition", "objections", "objection", "counterarguments", "counter-arguments", "counter arguments", "rebuttals",
            "reasons against", "disadvantages", "drawbacks", "反対", "反対意見", "反対論", "反論", "デメリット", "欠点", "반대", "반대 의견",
            "반대 논거", "반론", "반박", "단점"));

    private final String mark;
    private final Set<String> words;

    SectionStance(String mark, Set<String> words) {
        this.mark = mark;
        this.words = words;
    }

    /** @return the mark that an entry with this stance begins with */
    String mark() {
        return mark;
    }

    /**
     * @param heading
     *            the words of a heading
     * @return what it says, or null if it speaks of something else
     */
    static SectionStance of(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "").replaceAll("\\s+", " ");
        for (SectionStance stance : values()) {
            if (stance.words.contains(plain)) {
                return stance;
            }
        }
        return null;
    }
}
