package org.debatemapper.formats.sources;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads the LaTeX of a BibTeX field as plain text: accents, letters, formatting commands and braces. */
final class LatexText {
    private static final String ESCAPED = "{}&%$#_";
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(Map.entry('"', '\u0308'), Map.entry('\'', '\u0301'),
            Map.entry('`', '\u0300'), Map.entry('^', '\u0302'), Map.entry('~', '\u0303'), Map.entry('=', '\u0304'),
            Map.entry('.', '\u0307'), Map.entry('u', '\u0306'), Map.entry('v', '\u030c'), Map.entry('H', '\u030b'),
            Map.entry('c', '\u0327'), Map.entry('k', '\u0328'), Map.entry('r', '\u030a'), Map.entry('b', '\u0331'),
            Map.entry('d', '\u0323'));
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ss", "\u00df"), Map.entry("ae", "\u00e6"),
            Map.entry("AE", "\u00c6"), Map.entry("oe", "\u0153"), Map.entry("OE", "\u0152"), Map.entry("o", "\u00f8"),
            Map.entry("O", "\u00d8"), Map.entry("aa", "\u00e5"), Map.entry("AA", "\u00c5"), Map.entry("l", "\u0142"),
            Map.entry("L", "\u0141"), Map.entry("i", "\u0131"), Map.entry("j", "\u0237"), Map.entry("dh", "\u00f0"),
            Map.entry("DH", "\u00d0"), Map.entry("th", "\u00fe"), Map.entry("TH", "\u00de"), Map.entry("ldots", "\u2026"),
            Map.entry("dots", "\u2026"), Map.entry("textendash", "\u2013"), Map.entry("textemdash", "\u2014"),
            Map.entry("textasciitilde", "~"), Map.entry("textbackslash", "\\"));
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("textasciicircum", "^"), Map.entry("textbraceleft", "{"),
            Map.entry("textbraceright", "}"), Map.entry("textmu", "\u00b5"), Map.entry("textperiodcentered", "\u00b7"),
            Map.entry("textdegree", "\u00b0"), Map.entry("textquoteleft", "\u2018"), Map.entry("textquoteright", "\u2019"),
            Map.entry("textquotedblleft", "\u201c"), Map.entry("textquotedblright", "\u201d"), Map.entry("textquotesingle", "'"),
            Map.entry("textregistered", "\u00ae"), Map.entry("texttrademark", "\u2122"), Map.entry("textcopyright", "\u00a9"),
            Map.entry("copyright", "\u00a9"), Map.entry("textunderscore", "_"), Map.entry("textdollar", "$"), Map.entry("textbar", "|"),
            Map.entry("textless", "<"), Map.entry("textgreater", ">"), Map.entry("textbullet", "\u2022"), Map.entry("textasciimacron", "\u00af"),
            Map.entry("textexclamdown", "\u00a1"), Map.entry("textquestiondown", "\u00bf"), Map.entry("guillemotleft", "\u00ab"),
            Map.entry("guillemotright", "\u00bb"), Map.entry("pounds", "\u00a3"), Map.entry("textsterling", "\u00a3"), Map.entry("euro", "\u20ac"),
            Map.entry("texteuro", "\u20ac"), Map.entry("S", "\u00a7"), Map.entry("ng", "\u014b"), Map.entry("NG", "\u014a"));
    /** What only says how their words look. */
    private static final Set<String> FORMATS = Set.of("emph", "textit", "textbf", "textsc", "texttt", "textrm", "textsf", "textsl", "textup", "textmd",
            "textnormal", "textsubscript", "textsuperscript", "mkbibquote", "mkbibemph", "mkbibitalic", "mkbibbold", "uppercase", "mbox", "ensuremath",
            "url", "it", "bf", "em", "sc", "sl", "tt", "rm", "sf", "normalfont", "relax", "protect");
    /** What puts a space where its words would be, or nothing. */
    private static final Set<String> SPACES = Set.of("vphantom", "hphantom", "phantom", "hspace", "vspace", "noopsort");
    private static final String LIGATED = "-`'";
    /** Signs that TeX makes of two or three others, the longest first. */
    private static final Map<String, String> LIGATURES = new LinkedHashMap<>();

    static {
        LIGATURES.put("---", "\u2014");
        LIGATURES.put("--", "\u2013");
        LIGATURES.put("``", "\u201c");
        LIGATURES.put("''", "\u201d");
    }

    private final String latex;
    private final StringBuilder plain = new StringBuilder();
    private final boolean prose;
    private int at;

    private LatexText(String latex, boolean prose) {
        this.latex = latex;
        this.prose = prose;
    }

    /**
     * @param latex
     *            the value of a field, may be null
     * @return plain text with single blanks, or null if nothing is left
     */
    static String plain(String latex) {
        return latex == null ? null : new LatexText(latex, true).read();
    }

    /**
     * @param latex
     *            the value of a field that is no prose, such as a number or a date; may be null
     * @return the same, but hyphens and quotes stay what they are
     */
    static String code(String latex) {
        return latex == null ? null : new LatexText(latex, false).read();
    }

    /** @return a plain text with everything escaped that {@link #plain} would not read as it is */
    static String escaped(String plain) {
        return escapedCode(plain).replaceAll("([-'`])(?=\\1)", "$1{}");
    }

    /** @return a plain text with everything escaped that {@link #code} would not read as it is */
    static String escapedCode(String plain) {
        return plain.replaceAll("\\s+", " ").strip().replaceAll("([{}&%$#_])|(\\\\)|(~)", "\\\\$1$2$3").replace("\\\\", "\\textbackslash{}")
                .replace("\\~", "\\textasciitilde{}");
    }

    private String read() {
        while (at < latex.length()) {
            char c = latex.charAt(at);
            if (prose && LIGATED.indexOf(c) >= 0 && ligature()) {
                continue;
            }
            at++;
            if (c == '\\' && at < latex.length()) {
                command(latex.charAt(at));
            } else if (c != '{' && c != '}') {
                plain.append(c == '~' ? ' ' : c);
            }
        }
        return SourceDebate.orNull(plain.toString().replaceAll("\\s+", " "));
    }

    private boolean ligature() {
        for (Map.Entry<String, String> ligature : LIGATURES.entrySet()) {
            if (latex.startsWith(ligature.getKey(), at)) {
                plain.append(ligature.getValue());
                at += ligature.getKey().length();
                return true;
            }
        }
        return false;
    }

    private void command(char c) {
        if (ESCAPED.indexOf(c) >= 0) {
            plain.append(c);
            at++;
        } else if (Character.isWhitespace(c)) {
            plain.append(' ');
            at++;
        } else if (ACCENTS.containsKey(c) && isAccent()) {
            at++;
            accented(ACCENTS.get(c));
        } else {
            named();
        }
    }

    /** A letter is an accent only if no further letter follows it. */
    private boolean isAccent() {
        return !Character.isLetter(latex.charAt(at)) || at + 1 < latex.length() && !Character.isLetter(latex.charAt(at + 1));
    }

    private void accented(char accent) {
        int start = at;
        while (at < latex.length() && (latex.charAt(at) == '{' || latex.charAt(at) == '\\' || Character.isWhitespace(latex.charAt(at)))) {
            at++;
        }
        if (at < latex.length() && Character.isLetter(latex.charAt(at))) {
            plain.append(Normalizer.normalize(latex.charAt(at) + String.valueOf(accent), Normalizer.Form.NFC));
            at++;
        } else {
            at = start;
        }
    }

    private void named() {
        int start = at;
        while (at < latex.length() && Character.isLetter(latex.charAt(at)) && latex.charAt(at) < 128) {
            at++;
        }
        String name = latex.substring(start, at);
        if (SPACES.contains(name) && at < latex.length() && latex.charAt(at) == '{') {
            skipGroup();
            return;
        }
        String letter = LETTERS.getOrDefault(name, SIGNS.get(name));
        if (letter == null && !FORMATS.contains(name)) {
            plain.append('\\').append(name);
            return;
        }
        plain.append(letter == null ? "" : letter);
        if (latex.startsWith("{}", at)) {
            at += 2;
        } else {
            while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
                at++;
            }
        }
    }

    /** Groups are balanced where this is asked: the scanner has seen to it. */
    private void skipGroup() {
        int depth = 0;
        do {
            char c = latex.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0 && at < latex.length());
    }
}
