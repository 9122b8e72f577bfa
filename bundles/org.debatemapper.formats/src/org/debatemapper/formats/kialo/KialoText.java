package org.debatemapper.formats.kialo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.formats.model.StanceWord;
import org.debatemapper.formats.notice.FormatNotice;

/** Cuts a text export of Kialo into claims; both generations. */
final class KialoText {
    /** A number at the start of a line, with the stance behind it. */
    static final Pattern NUMBER = Pattern.compile("^\\s{0,2000}+(\\d[\\d.]{0,9999}+)(?<=\\.)\\s++(?:("
            + StanceWord.marks(EnumSet.allOf(StanceWord.class)) + ")\\s{0,3}:\\s*)?(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("^Discussion (?:Title|Name):\\s*(.*)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("^\\[(\\d{1,9})\\]\\s+(\\S+)\\s*$");

    private final String[] lines;
    private final List<KialoClaim> claims = new ArrayList<>();
    private final Map<String, List<String>> sources = new LinkedHashMap<>();
    private String title = "";
    private String path;
    private StanceWord stance;
    private int start;
    private StringBuilder words = new StringBuilder();

    KialoText(String text) {
        lines = text.split("\r\n|\n|\r", -1);
    }

    String title() {
        return title;
    }

    List<KialoClaim> read(String file) throws ExchangeException {
        int at = header();
        while (at < lines.length && !lines[at].strip().equals("Sources:")) {
            line(lines[at], at + 1);
            at++;
        }
        close();
        if (at < lines.length) {
            sources(at + 1);
        }
        if (claims.isEmpty()) {
            throw new ExchangeException(file, 1, 1, FormatNotice.KIALO_NO_CLAIM.with());
        }
        return claims;
    }

    private int header() {
        int at = 0;
        while (at < lines.length && lines[at].isBlank()) {
            at++;
        }
        Matcher match = at < lines.length ? TITLE.matcher(lines[at]) : null;
        if (match == null || !match.matches()) {
            return at;
        }
        title = match.group(1).strip();
        at++;
        if (title.isEmpty() && at < lines.length && !NUMBER.matcher(lines[at]).matches()) {
            title = lines[at].strip();
            at++;
        }
        return at;
    }

    private void line(String line, int number) {
        Matcher match = NUMBER.matcher(line);
        if (match.matches() && (path == null || fits(match.group(1)))) {
            close();
            path = match.group(1);
            stance = StanceWord.ofMark(match.group(2));
            start = number;
            words.append(match.group(3).strip());
        } else if (path != null && !line.isBlank()) {
            words.append(words.isEmpty() ? "" : "\n").append(line.strip());
        }
    }

    /** A number in a text, such as of a list, is no claim: the numbers of claims begin as that of the first claim. */
    private boolean fits(String number) {
        String first = claims.isEmpty() ? path : claims.get(0).path();
        return !number.contains("..") && number.startsWith(first.substring(0, first.indexOf('.') + 1)) && number.indexOf('.') < number.length() - 1;
    }

    private void close() {
        if (path != null) {
            claims.add(new KialoClaim(path, stance, words.toString(), start, sources));
            path = null;
            words = new StringBuilder();
        }
    }

    private void sources(int from) {
        List<String> source = null;
        for (int i = from; i < lines.length; i++) {
            Matcher match = SOURCE.matcher(lines[i]);
            if (match.matches()) {
                source = new ArrayList<>(List.of(match.group(2)));
                sources.put(match.group(1), source);
            } else if (source != null) {
                source.add(lines[i]);
            }
        }
    }
}
