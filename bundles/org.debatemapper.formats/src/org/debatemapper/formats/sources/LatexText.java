package org.debatemapper.formats.sources;

import java.text.Normalizer;
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
    private static final Set<String> FORMATS = Set.of("emph", "textit", "textbf", "textsc", "texttt", "textrm", "mkbibquote", "url",
            "it", "bf", "em");

    private final String latex;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private LatexText(String latex) {
        this.latex = latex;
    }

    /**
     * @param latex
     *            the value of a field, may be null
     * @return plain text with single blanks, or null if nothing is left
     */
    static String plain(String latex) {
        return latex == null ? null : new LatexText(latex).read();
    }

    /** @return a plain text with everything escaped that LaTeX would not show as it is */
    static String escaped(String plain) {
        return plain.replaceAll("\\s+", " ").strip().replaceAll("([{}&%$#_])|(\\\\)|(~)", "\\\\$1$2$3").replace("\\\\", "\\textbackslash{}")
                .replace("\\~", "\\textasciitilde{}");
    }

    private String read() {
        while (at < latex.length()) {
            char c = latex.charAt(at++);
            if (c == '\\' && at < latex.length()) {
                command(latex.charAt(at));
            } else if (c != '{' && c != '}') {
                plain.append(c == '~' ? ' ' : c);
            }
        }
        return SourceDebate.orNull(plain.toString().replaceAll("\\s+", " "));
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
        String letter = LETTERS.get(name);
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
}
