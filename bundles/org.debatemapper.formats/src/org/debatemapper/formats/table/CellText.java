package org.debatemapper.formats.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;

/** What a person reads in a cell: a formula counts as the value that was kept with it. */
final class CellText {
    /** As many digits as spreadsheets show; further ones are noise of binary numbers. */
    private static final MathContext SHOWN = new MathContext(15);
    private static final int MOST_DIGITS = 20;
    /** The first day that spreadsheets do not know, 1 January 10000, as they count days. */
    private static final BigDecimal END_OF_DAYS = BigDecimal.valueOf(2_958_466);
    /** In the code of a format: quoted words, single characters, colours and conditions. */
    private static final Pattern NO_PART_OF_DATES = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[[^\\]hms][^\\]]*\\]");
    private static final Pattern PART_OF_DATES = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    private CellText() {
    }

    /**
     * @param cell
     *            a cell, or null for an empty one
     * @return its text; a date as in 2024-03-01, a truth value as yes or nothing
     */
    static String of(Cell cell) {
        Object value = cell == null ? null : cell.getValue();
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "";
        } else if (value instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString()) && number.signum() >= 0 && number.compareTo(END_OF_DAYS) < 0
                    ? date(cell.asDate(), number) : number(number);
        }
        return value == null ? "" : SpreadsheetText.plain(value.toString());
    }

    private static boolean isDate(String format) {
        return format != null && !format.equals("General")
                && PART_OF_DATES.matcher(NO_PART_OF_DATES.matcher(format).replaceAll("")).find();
    }

    private static String date(LocalDateTime date, BigDecimal days) {
        if (days.compareTo(BigDecimal.ONE) < 0) {
            return date.toLocalTime().toString();
        }
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
    }

    private static String number(BigDecimal exact) {
        BigDecimal number = exact.round(SHOWN).stripTrailingZeros();
        return Math.abs((long) number.scale()) <= MOST_DIGITS ? number.toPlainString() : number.toString();
    }
}
