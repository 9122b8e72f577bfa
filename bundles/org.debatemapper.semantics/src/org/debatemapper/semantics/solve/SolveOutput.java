package org.debatemapper.semantics.solve;

import java.io.PrintStream;
import java.util.Optional;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.extension.Acceptance;
import org.debatemapper.semantics.io.ArgumentNames;

/**
 * Writes answers: as the rules of ICCMA 2023 say, with {@code w} lines for extensions, or in brackets as the rules before said.
 */
final class SolveOutput {

    private static final int PIECE = 1 << 13;

    private final PrintStream out;
    private final ArgumentNames names;
    private final boolean brackets;
    private boolean listOpen;

    SolveOutput(PrintStream out, ArgumentNames names, boolean brackets) {
        this.out = out;
        this.names = names;
        this.brackets = brackets;
    }

    void writeSome(Optional<ArgumentSet> extension) {
        extension.ifPresentOrElse(this::writeLine, () -> line("NO"));
    }

    void writeDecision(Acceptance acceptance) {
        line(acceptance.accepted() ? "YES" : "NO");
        if (!brackets) {
            acceptance.certificate().ifPresent(this::writeLine);
        }
    }

    /** Writes one of all extensions; {@link #endList()} follows the last. */
    void writeNext(ArgumentSet extension) {
        if (brackets) {
            out.print(listOpen ? "," : "[");
            write(extension);
            listOpen = true;
        } else {
            writeLine(extension);
        }
    }

    void endList() {
        if (brackets) {
            line(listOpen ? "]" : "[]");
        }
    }

    /** Ends lines with a line feed on every system, as solvers are compared byte by byte. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    private void writeLine(ArgumentSet extension) {
        write(extension);
        out.print('\n');
    }

    /** Writes in pieces, because the names of a million arguments together would need much memory. */
    private void write(ArgumentSet extension) {
        StringBuilder piece = new StringBuilder(brackets ? "[" : "w");
        for (int i = 0; i < extension.size(); i++) {
            if (brackets && i > 0) {
                piece.append(',');
            } else if (!brackets) {
                piece.append(' ');
            }
            piece.append(names.name(extension.get(i)));
            if (piece.length() >= PIECE) {
                out.print(piece);
                piece.setLength(0);
            }
        }
        out.print(brackets ? piece.append(']') : piece);
    }
}
