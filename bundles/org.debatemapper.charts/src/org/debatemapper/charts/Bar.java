package org.debatemapper.charts;

/**
 * A place on the axis of a chart: two elements of one name stay two.
 *
 * @param index
 *            from the top
 * @param label
 *            what stands beside it
 */
record Bar(int index, String label) implements Comparable<Bar> {
    @Override
    public int compareTo(Bar other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return label;
    }
}
