package org.debatemapper.core.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.debatemapper.core.internal.exchange.ContributedFormats;

/** The formats that debates can be read from and written to. Immutable. */
public final class Formats {
    private final List<ReaderFormat> readers;
    private final List<WriterFormat> writers;

    /**
     * @param readers
     *            formats to read
     * @param writers
     *            formats to write
     */
    public Formats(Collection<ReaderFormat> readers, Collection<WriterFormat> writers) {
        this.readers = List.copyOf(readers);
        this.writers = List.copyOf(writers);
    }

    /**
     * @return the formats that bundles contribute to the extension points {@link DebateReader#EXTENSION_POINT} and
     *         {@link DebateWriter#EXTENSION_POINT}; only the native one if there is no extension registry
     */
    public static Formats contributed() {
        return ContributedFormats.read();
    }

    /** @return the formats to read, ordered by id */
    public List<ReaderFormat> readers() {
        return readers;
    }

    /** @return the formats to write, ordered by id */
    public List<WriterFormat> writers() {
        return writers;
    }

    /**
     * @param id
     *            id of a format
     * @return how to read it
     */
    public Optional<ReaderFormat> reader(String id) {
        return readers.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * @param id
     *            id of a format
     * @return how to write it
     */
    public Optional<WriterFormat> writer(String id) {
        return writers.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * @param fileName
     *            a file name
     * @return the format whose extension fits best
     */
    public Optional<ReaderFormat> readerFor(String fileName) {
        return best(readers, fileName);
    }

    /**
     * @param fileName
     *            a file name
     * @return the format whose extension fits best
     */
    public Optional<WriterFormat> writerFor(String fileName) {
        return best(writers, fileName);
    }

    /**
     * Finds the format by content. If readers are equally sure, the extension of the name decides, then the id.
     *
     * @param sample
     *            the beginning of an input
     * @return the format whose reader is surest; empty if none recognises it
     */
    public Optional<ReaderFormat> detect(Sample sample) {
        record Guess(ReaderFormat format, int confidence) {
        }
        return readers.stream().map(format -> new Guess(format, format.reader().confidence(sample)))
                .filter(guess -> guess.confidence() > DebateReader.NEVER)
                .max(Comparator.comparingInt(Guess::confidence)
                        .thenComparingInt(guess -> guess.format().match(sample.name()))
                        .thenComparing(guess -> guess.format().id(), Comparator.reverseOrder()))
                .map(Guess::format);
    }

    private static <F extends Format> Optional<F> best(List<F> formats, String fileName) {
        return formats.stream().filter(format -> format.match(fileName) > 0)
                .max(Comparator.<F>comparingInt(format -> format.match(fileName)).thenComparing(Format::id,
                        Comparator.reverseOrder()));
    }
}
