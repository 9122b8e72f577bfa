package org.debatemapper.formats.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;

/**
 * Refuses a sheet in which a cell lies outside of what spreadsheets can hold, refers to a text that is not there or holds an
 * endless number, and one whose formulas would take too long: the library fills rows up to the column and lists up to the
 * number that it is told, and writes shared formulas out for each cell.
 */
final class SheetCheck implements XmlInput.Events {
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_NUMBER = 400;
    private static final long MOST_EFFORT = 1_000_000_000;
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?[1-9][0-9]{0,6}");
    private static final Pattern TEXT_NUMBER = Pattern.compile("\\s*([0-9]{1,9})\\s*");

    private final String file;
    private final int texts;
    private final StringBuilder value = new StringBuilder();
    private String open;
    private boolean cell;
    private String type;
    private int line;
    private int arrays;
    private int longest;
    private long effort;
    private boolean merged;

    /**
     * @param file
     *            the name for messages
     * @param texts
     *            how many texts cells can share at most
     */
    SheetCheck(String file, int texts) {
        this.file = file;
        this.texts = texts;
    }

    boolean hasMergedCells() {
        return merged;
    }

    @Override
    public void start(String name, XMLStreamReader reader, int at) throws ExchangeException {
        line = at;
        if (open != null || cell && name.equals("c")) {
            throw damaged("<" + name + ">");
        }
        switch (name) {
        case "c" -> cell(reader.getAttributeValue(null, "r"), reader.getAttributeValue(null, "t"));
        case "f" -> formula(reader.getAttributeValue(null, "t"), reader.getAttributeValue(null, "ref"));
        case "v" -> open(name);
        case "mergeCell" -> merged = true;
        default -> {
            return;
        }
        }
    }

    private void open(String name) {
        open = cell ? name : null;
        value.setLength(0);
    }

    private void cell(String reference, String kind) throws ExchangeException {
        Matcher matcher = REFERENCE.matcher(reference == null ? "A1" : reference);
        if (!matcher.matches() || column(matcher.group(1)) > MOST_COLUMNS) {
            throw damaged(reference);
        }
        cell = true;
        type = kind == null ? "n" : kind;
        spend(arrays);
    }

    /** The number of a column such as B, from 1. */
    private static int column(String letters) {
        return letters.toUpperCase(Locale.ROOT).chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }

    private void formula(String kind, String range) throws ExchangeException {
        if ("array".equals(kind)) {
            arrays++;
        } else if ("shared".equals(kind) && range == null) {
            spend(longest);
        }
        open("f");
    }

    private void spend(int more) throws ExchangeException {
        effort += more;
        if (effort > MOST_EFFORT) {
            throw new ExchangeException(file, line, 0, FormatNotice.WORKBOOK_FORMULAS.with());
        }
    }

    @Override
    public void characters(String text) {
        if (open != null) {
            value.append(text);
        }
    }

    @Override
    public void end(String name, String text) throws ExchangeException {
        if ("f".equals(open)) {
            longest = Math.max(longest, value.length());
        } else if ("v".equals(open)) {
            value();
        }
        open = null;
        cell &= !name.equals("c");
    }

    private void value() throws ExchangeException {
        Matcher number = TEXT_NUMBER.matcher(value);
        if (type.equals("s") && value.length() > 0 && !(number.matches() && Integer.parseInt(number.group(1)) < texts)
                || type.equals("n") && value.length() > LONGEST_NUMBER) {
            throw damaged(value.toString());
        }
    }

    private ExchangeException damaged(String what) {
        return new ExchangeException(file, line, 0, FormatNotice.WORKBOOK_DAMAGED.with(what));
    }
}
