package org.debatemapper.semantics.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;

/**
 * Reads frameworks as streams of bytes, without holding the text; large files of numbers with two threads. Immutable.
 */
public final class FrameworkReader {

    private final ReadLimits limits;
    private final Budget budget;

    /** Makes a reader with {@link ReadLimits#DEFAULT} and no limit of time. */
    public FrameworkReader() {
        this(ReadLimits.DEFAULT, Budget.unlimited());
    }

    /**
     * Makes a reader.
     *
     * @param limits how large a framework may be, not null
     * @param budget looked at after each 64 KiB, not null
     */
    public FrameworkReader(ReadLimits limits, Budget budget) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.budget = Objects.requireNonNull(budget, "budget");
    }

    /**
     * Reads a file.
     *
     * @param file   not null
     * @param format not null
     * @return the framework and its names, never null; time linear in the file, memory in the framework
     * @throws FrameworkSyntaxException  with the line, if the file does not follow the format or is too large
     * @throws IOException               if the file cannot be read
     * @throws BudgetExhaustedException  if the budget is used up
     */
    public NamedFramework read(Path file, FrameworkFormat format) throws IOException {
        Optional<NamedFramework> plain =
                format == FrameworkFormat.I23 ? new PlainFileReader(file, limits, budget).read() : Optional.empty();
        if (plain.isPresent()) {
            return plain.get();
        }
        try (InputStream input = Files.newInputStream(file)) {
            return read(input, format);
        }
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param input  not null
     * @param format not null
     * @return the framework and its names, never null; time linear in the stream, memory in the framework
     * @throws FrameworkSyntaxException  with the line, if the text does not follow the format or is too large
     * @throws IOException               if the stream cannot be read
     * @throws BudgetExhaustedException  if the budget is used up
     */
    public NamedFramework read(InputStream input, FrameworkFormat format) throws IOException {
        ByteScanner scanner = new ByteScanner(input, budget);
        return switch (format) {
            case APX -> new ApxReader(scanner, limits).read();
            case TGF -> new TgfReader(scanner, limits).read();
            case I23 -> new NumberedReader(scanner, limits).read();
        };
    }
}
