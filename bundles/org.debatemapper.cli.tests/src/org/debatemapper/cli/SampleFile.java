package org.debatemapper.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Label;
import org.debatemapper.testing.DebateBuilder;

/** The debate that commands are tried with. */
final class SampleFile {
    private SampleFile() {
    }

    static Path in(Path folder) throws IOException {
        DebateBuilder builder = new DebateBuilder();
        builder.debate().setTitle(builder.text("A test"));
        Claim main = builder.claim("They must rethink");
        Evidence fact = builder.evidence("Budgets grow");
        builder.source("A paper", fact);
        Argument reason = builder.argument(main, fact);
        Claim doubt = builder.claim("Growth proves little, \"really\"");
        builder.attack(doubt, reason);
        builder.attack(doubt, main);
        builder.attack(builder.claim("It proves much"), fact);
        builder.expect(main, Label.OUT);
        builder.map("Whole", main, fact, reason, doubt);
        builder.map("Part", main);
        return Shell.save(builder.debate(), folder.resolve("test.debate"));
    }
}
