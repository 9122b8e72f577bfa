package org.debatemapper.semantics.solve;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.extension.Acceptance;
import org.debatemapper.semantics.io.ArgumentNames;

/**
 * Writes answers: as the rules of ICCMA 2023 say, with {@code w} lines for extensions, or in brackets as the rules before said.
 */
final class SolveOutput {

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
        line(extension.map(this::text).orElse("NO"));
    }

    void writeDecision(Acceptance acceptance) {
        line(acceptance.accepted() ? "YES" : "NO");
        if (!brackets) {
            acceptance.certificate().map(this::text).ifPresent(this::line);
        }
    }

    /** Writes one of all extensions; {@link #endList()} follows the last. */
    void writeNext(ArgumentSet extension) {
        if (brackets) {
            out.print(listOpen ? "," : "[");
            out.print(text(extension));
            listOpen = true;
        } else {
            line(text(extension));
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

    private String text(ArgumentSet extension) {
        List<String> members = extension.stream().mapToObj(names::name).toList();
        if (brackets) {
            return "[" + String.join(",", members) + "]";
        }
        return members.isEmpty() ? "w" : "w " + String.join(" ", members);
    }
}
