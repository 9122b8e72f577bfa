package org.debatemapper.core.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** ISO 8601 dates that may lack day or month. */
public final class PartialDate {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private PartialDate() {
    }

    /**
     * @param text
     *            a date
     * @return the last day that it covers: 2027 goes to the end of 2027; empty if it is no date
     */
    public static Optional<LocalDate> lastDay(String text) {
        String date = text.strip();
        try {
            if (YEAR.matcher(date).matches()) {
                return Optional.of(Year.parse(date).atMonth(12).atEndOfMonth());
            } else if (MONTH.matcher(date).matches()) {
                return Optional.of(YearMonth.parse(date).atEndOfMonth());
            }
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
