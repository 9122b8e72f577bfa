package org.debatemapper.formats.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How people say that something speaks for or against something else, or what it is: one word or a few, in the languages of
 * the tools that write them. A format takes the words of its use. Case does not matter.
 */
public enum StanceWord {
    /** It supports. */
    PRO(words("pro", "daf\u00fcr", "pour", "a favor", "a favore", "voor", "\u8cdb\u6210", "\ucc2c\uc131"),
            words("pros", "pro arguments", "for", "in favor", "in favour", "arguments for", "arguments in favor", "arguments in favour",
                    "arguments pro", "supporting arguments", "support", "supports", "reasons for", "reasons", "advantages", "benefits",
                    "pro-argumente", "argumente daf\u00fcr", "vorteile", "arguments pour", "avantages", "argumentos a favor", "ventajas",
                    "vantagens", "\u8cdb\u6210\u610f\u898b", "\u8cdb\u6210\u8ad6", "\u652f\u6301", "\u30e1\u30ea\u30c3\u30c8", "\u5229\u70b9",
                    "\ucc2c\uc131 \uc758\uacac", "\ucc2c\uc131 \ub17c\uac70", "\uc9c0\uc9c0", "\uc7a5\uc810"),
            words("+", "for", "support", "supports", "supported by", "reason", "yes", "positive", "\u652f\u6301", "\uc9c0\uc9c0")),
    /** It attacks. */
    CON(words("con", "contra", "kontra", "against", "objection", "dagegen", "einwand", "contre", "en contra", "contro", "tegen",
            "\u53cd\u5bfe", "\ubc18\ub300"),
            words("cons", "con arguments", "arguments against", "arguments contra", "opposing arguments", "opposition", "objections",
                    "counterarguments", "counter-arguments", "counter arguments", "rebuttals", "reasons against", "disadvantages", "drawbacks",
                    "kontra-argumente", "contra-argumente", "argumente dagegen", "einw\u00e4nde", "nachteile", "arguments contre",
                    "inconv\u00e9nients", "argumentos en contra", "desventajas", "argumentos contra", "desvantagens",
                    "\u53cd\u5bfe\u610f\u898b", "\u53cd\u5bfe\u8ad6", "\u53cd\u8ad6", "\u30c7\u30e1\u30ea\u30c3\u30c8", "\u6b20\u70b9",
                    "\ubc18\ub300 \uc758\uacac", "\ubc18\ub300 \ub17c\uac70", "\ubc18\ub860", "\ubc18\ubc15", "\ub2e8\uc810"),
            words("-", "\u2212", "\u2013", "attack", "attacks", "attacked by", "opposed by", "refuted by", "rebutted by",
                    "contradicted by", "undermined by", "no", "rebut", "rebuts", "rebuttal", "undermine", "undermines", "oppose", "opposes", "conflict",
                    "contradicts", "negative", "\u653b\u6483", "\u53cd\u8ad6", "\uacf5\uaca9", "\ubc18\ubc15")),
    /** It is what the discussion is about. */
    THESIS(words("thesis", "these", "th\u00e8se", "tesis", "tese", "tesi", "stelling"), words(), words()),
    /** It asks. */
    QUESTION(words("question", "issue", "frage", "pregunta", "pergunta", "domanda", "vraag", "\u8ad6\u70b9", "\u8cea\u554f", "\uc7c1\uc810",
            "\uc9c8\ubb38"), words(), words());

    private static final Pattern PASSIVE = Pattern.compile("(?:support|back|justif|entail|impli|attack|oppos|refut|rebut|contradict|undermin|undercut|challeng|object)"
            + "[a-z]{0,5} (?:to )?by");

    /** More letters than any name of a relation has; longer texts are not looked through. */
    private static final int LONGEST = 200;

    private final Set<String> marks;
    private final Set<String> headings;
    private final Set<String> relations;

    StanceWord(Set<String> marks, Set<String> headings, Set<String> relations) {
        this.marks = marks;
        this.headings = headings;
        this.relations = relations;
    }

    private static Set<String> words(String... words) {
        return Set.of(words);
    }

    /**
     * @param stances
     *            some stances
     * @return a part of a regular expression, without group, for what stands before an entry of one of them, whatever its case
     */
    public static String marks(Collection<StanceWord> stances) {
        return stances.stream().flatMap(stance -> stance.marks.stream()).map(Pattern::quote).collect(Collectors.joining("|", "(?iU:", ")"));
    }

    /**
     * @param word
     *            what stands before an entry, or null
     * @return what it says, or null
     */
    public static StanceWord ofMark(String word) {
        return find(word, stance -> stance.marks.stream());
    }

    /**
     * @param word
     *            a heading
     * @return what it says of the entries below it, or null if it speaks of something else
     */
    public static StanceWord ofHeading(String word) {
        StanceWord found = find(word, stance -> Stream.concat(stance.marks.stream(), stance.headings.stream()));
        return found == PRO || found == CON ? found : null;
    }

    /**
     * @param word
     *            what a relation is called
     * @return what it says, or null
     */
    public static StanceWord ofRelation(String word) {
        StanceWord found = find(word, stance -> Stream.concat(stance.marks.stream(), stance.relations.stream()));
        return found == PRO || found == CON ? found : null;
    }

    /**
     * @param words
     *            what a relation is called, perhaps in several words, as in <em>objection to</em>
     * @return what the whole says, else {@link #CON} if one of the words does, else {@link #PRO} if one does, else null
     */
    public static StanceWord inRelation(String words) {
        StanceWord whole = ofRelation(words);
        if (whole != null || words == null || words.length() > LONGEST) {
            return whole;
        }
        Set<StanceWord> said = Stream.of(words.split("[^\\p{L}]+")).map(StanceWord::ofRelation).filter(Objects::nonNull).collect(Collectors.toSet());
        return said.contains(CON) ? CON : said.contains(PRO) ? PRO : null;
    }

    /**
     * @param word
     *            what a relation is called, or null
     * @return whether it is what is done to the first by the second, as in <em>supported by</em>
     */
    public static boolean isPassive(String word) {
        return word != null && word.length() <= LONGEST && PASSIVE.matcher(word.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static StanceWord find(String word, Function<StanceWord, Stream<String>> words) {
        if (word == null || word.length() > LONGEST) {
            return null;
        }
        String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.of(values()).filter(stance -> words.apply(stance).anyMatch(plain::equals)).findFirst().orElse(null);
    }
}
