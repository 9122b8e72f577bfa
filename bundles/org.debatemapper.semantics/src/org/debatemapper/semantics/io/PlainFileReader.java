package org.debatemapper.semantics.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.FrameworkBuilder;

/**
 * Reads large files of the ICCMA 2023 format with two threads, each one half, if there is nothing unusual in them. Whatever is
 * unusual, comments or faults, is left to {@link NumberedReader}, which knows its line.
 */
final class PlainFileReader {

    /** Below this a second thread gains nothing. */
    private static final int LEAST_BYTES = 1 << 22;
    private static final int LONGEST_LINE = 64;
    private static final double ROOM = 1.02;
    private static final Pattern HEADER = Pattern.compile("p af ([1-9][0-9]{0,7})\n");

    private final Path path;
    private final ReadLimits limits;
    private final Budget budget;

    PlainFileReader(Path path, ReadLimits limits, Budget budget) {
        this.path = path;
        this.limits = limits;
        this.budget = budget;
    }

    /** Returns the framework, or empty if the file is small or not plain. */
    Optional<NamedFramework> read() throws IOException {
        try {
            return readPlain();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<NamedFramework> readPlain() throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(path)) {
            if (file.size() < LEAST_BYTES) {
                return Optional.empty();
            }
            Matcher header = HEADER.matcher(text(file, 0));
            if (!header.lookingAt() || Integer.parseInt(header.group(1)) > limits.arguments()) {
                return Optional.empty();
            }
            int size = Integer.parseInt(header.group(1));
            return attacks(file, header.end(), size)
                    .map(builder -> new NamedFramework(builder.build(), ArgumentNames.numbers(size)));
        }
    }

    private Optional<FrameworkBuilder> attacks(FileChannel file, long start, int size) throws IOException {
        long middle = start + (file.size() - start) / 2;
        int rest = text(file, middle).indexOf('\n');
        if (rest < 0) {
            return Optional.empty();
        }
        long split = middle + rest + 1;
        PlainLines second = new PlainLines(file, split, file.size(), size, attacksIn(file.size() - split, size), limits, budget);
        second.fork();
        Optional<FrameworkBuilder> first;
        try {
            // with room for all attacks, because those of the second half come to those of the first
            first = new PlainLines(file, start, split, size, attacksIn(file.size() - start, size), limits, budget).invoke();
        } finally {
            second.quietlyJoin(); // the file must stay open until then
        }
        Optional<FrameworkBuilder> others = second.join();
        return first.flatMap(attacks -> others.map(attacks::addAttacks)).filter(all -> all.attackCount() <= limits.attacks());
    }

    /** Returns about how many attacks are in some bytes, if all arguments are as frequent: a little more, lest arrays have to grow. */
    static long attacksIn(long bytes, int arguments) {
        int digits = Integer.toString(arguments).length();
        double numbersWithFewer = (Math.pow(10, digits) - 1) / 9;
        double averageDigits = ((arguments + 1.0) * digits - numbersWithFewer) / arguments;
        return (long) (ROOM * bytes / (2 * averageDigits + 2));
    }

    private static String text(FileChannel file, long position) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_LINE);
        file.read(text, position);
        return new String(text.array(), 0, text.position(), StandardCharsets.ISO_8859_1);
    }
}
