package org.debatemapper.formats.aif;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Element;

/** Times as AIF writes them: {@code 2012-04-12 18:18:26}, of no zone; here UTC. */
final class AifTime {
    /** What a node has whose time nobody knows: readers take no other value than a time. */
    private static final String UNKNOWN = "1970-01-01 00:00:00";

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final Pattern DAY = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?:[T ](\\d\\d:\\d\\d)(:\\d\\d)?\\S*)?");

    private AifTime() {
    }

    /** @return when an element was made, or had been when it came from AIF */
    static String of(Element element, Selection selection) {
        String kept = element == null ? null : element.getProperties().get("aif.timestamp");
        if (kept != null && exact(kept) != null) {
            return kept;
        }
        Instant made = element != null && element.getCreated() != null ? element.getCreated() : selection.debate().getCreated();
        return made == null ? UNKNOWN : FORM.format(made);
    }

    /** @return the time of a locution, else that of the debate */
    static String of(Locution locution, Selection selection) {
        String exact = exact(locution.date());
        return exact == null ? of((Element) null, selection) : exact;
    }

    /** @return a day, with or without a time, as AIF has it; null if the text is no such thing */
    static String exact(String date) {
        Matcher day = date == null ? null : DAY.matcher(date.strip());
        if (day == null || !day.matches()) {
            return null;
        }
        return day.group(1) + ' ' + (day.group(2) == null ? "00:00" : day.group(2)) + (day.group(3) == null ? ":00" : day.group(3));
    }
}
