package org.debatemapper.views.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How a table is sorted. The key of each row is made once, whatever its number of comparisons.
 *
 * @param key
 *            gives what rows are compared by: texts by the rules of the default language, all else by its nature; null
 *            comes last
 * @param descending
 *            whether the largest comes first
 * @param <R>
 *            the class of the rows
 */
record SortOrder<R>(Function<R, ? extends Comparable<?>> key, boolean descending) {
    private record Keyed<R>(R row, Comparable<?> key) {
    }

    /** Sorts stably. */
    List<R> sort(List<R> rows) {
        Collator collator = Collator.getInstance();
        List<Keyed<R>> keyed = new ArrayList<>(rows.size());
        for (R row : rows) {
            Comparable<?> value = key.apply(row);
            keyed.add(new Keyed<>(row, value instanceof String text ? collator.getCollationKey(text) : value));
        }
        Comparator<Comparable<?>> order = descending ? SortOrder.<Comparable<?>>compared().reversed() : compared();
        keyed.sort(Comparator.comparing(Keyed::key, Comparator.nullsLast(order)));
        return keyed.stream().map(Keyed::row).toList();
    }

    /** All keys of a column are of one class. */
    @SuppressWarnings("unchecked")
    private static <C extends Comparable<?>> Comparator<C> compared() {
        return (first, second) -> ((Comparable<Object>) first).compareTo(second);
    }
}
