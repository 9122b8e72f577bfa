package org.debatemapper.semantics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A label for each argument of a framework; immutable.
 *
 * @see Label
 */
public final class Labelling {

    private static final Label[] LABELS = Label.values();

    private final byte[] labels;

    private Labelling(byte[] labels) {
        this.labels = labels;
    }

    /**
     * Returns a labelling with the given labels.
     *
     * @param labels one label for each argument, by index; not null, no element null
     * @return the labelling, never null
     */
    public static Labelling of(Label... labels) {
        byte[] codes = new byte[labels.length];
        for (int a = 0; a < labels.length; a++) {
            codes[a] = (byte) labels[a].ordinal();
        }
        return new Labelling(codes);
    }

    /**
     * Returns a labelling with the given codes.
     *
     * @param codes ordinals of {@link Label}, one for each argument, copied; not null
     * @return the labelling, never null
     * @throws IllegalArgumentException if a code is not an ordinal of a label
     */
    public static Labelling ofOrdinals(byte[] codes) {
        for (byte code : codes) {
            if (code < 0 || code >= LABELS.length) {
                throw new IllegalArgumentException("no label has the ordinal " + code);
            }
        }
        return new Labelling(codes.clone());
    }

    /**
     * Returns the labelling that a conflict-free set of accepted arguments induces: the members are IN, what they attack
     * is OUT, the rest is UNDEC (Caminada 2006, Ext2Lab); O(arguments + attacks of the members).
     *
     * @param framework the framework, not null
     * @param extension a conflict-free set of its arguments, not null
     * @return the labelling, never null
     * @throws IllegalArgumentException if a member is no argument of the framework or attacks a member
     */
    public static Labelling ofExtension(ArgumentationFramework framework, ArgumentSet extension) {
        byte[] codes = new byte[framework.size()];
        Arrays.fill(codes, (byte) Label.UNDEC.ordinal());
        extension.stream().map(framework::checkArgument).forEach(a -> codes[a] = (byte) Label.IN.ordinal());
        extension.stream().forEach(a -> framework.targets(a).forEach(target -> {
            if (codes[target] == Label.IN.ordinal()) {
                throw new IllegalArgumentException("not conflict-free: " + a + " attacks " + target);
            }
            codes[target] = (byte) Label.OUT.ordinal();
        }));
        return new Labelling(codes);
    }

    /**
     * Returns the number of arguments.
     *
     * @return 0 or more
     */
    public int size() {
        return labels.length;
    }

    /**
     * Returns the label of an argument.
     *
     * @param argument its index, from 0 to {@code size() - 1}
     * @return the label, never null
     * @throws IndexOutOfBoundsException if there is no such argument
     */
    public Label get(int argument) {
        return LABELS[labels[argument]];
    }

    /**
     * Returns the arguments with a label; O(size).
     *
     * @param label not null
     * @return the set, never null
     */
    public ArgumentSet with(Label label) {
        return ArgumentSet.of(IntStream.range(0, labels.length).filter(a -> labels[a] == label.ordinal()).toArray());
    }

    /**
     * Returns how many arguments have a label; O(size).
     *
     * @param label not null
     * @return from 0 to the size
     */
    public int count(Label label) {
        int count = 0;
        for (byte code : labels) {
            if (code == label.ordinal()) {
                count++;
            }
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labelling labelling && Arrays.equals(labels, labelling.labels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        return IntStream.range(0, labels.length).mapToObj(a -> a + "=" + get(a)).toList().toString();
    }
}
