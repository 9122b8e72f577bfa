package org.debatemapper.semantics.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.concurrent.RecursiveTask;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.FrameworkBuilder;

/** Reads a region of a file that holds nothing but lines of two numbers with one blank between them. */
final class PlainLines extends RecursiveTask<Optional<FrameworkBuilder>> {

    private static final long serialVersionUID = 1L;

    private static final int BUFFER = 1 << 16;

    private final transient FileChannel file;
    private final long end;
    private final int arguments;
    private final transient ReadLimits limits;
    private final transient Budget budget;
    private final transient FrameworkBuilder builder;
    private final byte[] buffer = new byte[BUFFER];
    private long position;

    /**
     * @param start     of a line in the file
     * @param end       after the end of a line
     * @param arguments the largest number allowed, below a tenth of the largest integer
     * @param expected  how many attacks to make room for
     */
    PlainLines(FileChannel file, long start, long end, int arguments, long expected, ReadLimits limits, Budget budget) {
        this.file = file;
        position = start;
        this.end = end;
        this.arguments = arguments;
        this.limits = limits;
        this.budget = budget;
        builder = new FrameworkBuilder(arguments).expectAttacks(Math.min(expected, limits.attacks()));
    }

    /**
     * Returns the attacks, or empty if something else is in the region or there are too many.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    @Override
    protected Optional<FrameworkBuilder> compute() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<FrameworkBuilder> read() throws IOException {
        int kept = 0;
        while (position < end) {
            budget.check();
            int wanted = (int) Math.min(BUFFER - kept, end - position);
            int read = file.read(ByteBuffer.wrap(buffer, kept, wanted), position);
            if (read <= 0) {
                return Optional.empty();
            }
            position += read;
            int size = kept + read;
            int whole = afterLastLine(size);
            if (whole == 0 || !takeLines(whole) || builder.attackCount() > limits.attacks()) {
                return Optional.empty();
            }
            kept = size - whole;
            System.arraycopy(buffer, whole, buffer, 0, kept);
        }
        return kept == 0 ? Optional.of(builder) : Optional.empty();
    }

    private int afterLastLine(int size) {
        int at = size;
        while (at > 0 && buffer[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** Takes the lines up to a position, or returns false at the first that is not plain. */
    private boolean takeLines(int stop) {
        int at = 0;
        while (at < stop) {
            int value = buffer[at++];
            int attacker = 0;
            while (value >= '0' && value <= '9' && attacker <= arguments) {
                attacker = attacker * 10 + value - '0';
                value = buffer[at++];
            }
            if (value != ' ') {
                return false;
            }
            value = buffer[at++];
            int target = 0;
            while (value >= '0' && value <= '9' && target <= arguments) {
                target = target * 10 + value - '0';
                value = buffer[at++];
            }
            if (value != '\n' || attacker == 0 || target == 0 || attacker > arguments || target > arguments) {
                return false;
            }
            builder.addAttack(attacker - 1, target - 1);
        }
        return true;
    }
}
