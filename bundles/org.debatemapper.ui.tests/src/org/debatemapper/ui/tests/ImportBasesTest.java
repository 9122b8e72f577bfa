package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.core.diff.ImportKeys;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.ui.internal.wizards.ImportBases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportBasesTest {
    @TempDir
    Path folder;

    private final DebateBuilder builder = new DebateBuilder();
    private final Claim claim = builder.claim("As it was");
    private final Debate debate = builder.debate();
    private final Path file = Path.of("from", "somewhere.argdown");

    @Test
    void whatAFileSaidIsFoundByTheDebateMadeOfIt() {
        ImportBases bases = new ImportBases(folder.resolve("imports"));
        String base = bases.next();
        bases.keep(base, debate);
        assertFalse(bases.has(file, debate));
        debate.getProperties().put(ImportKeys.file(file), base);
        claim.getText().put("en", "Edited");
        assertTrue(bases.has(file, debate));
        Debate found = bases.find(file, debate).orElseThrow();
        assertEquals("As it was", found.getStatements().get(0).getText().get("en"));
        assertEquals(claim.getId(), found.getStatements().get(0).getId());
        assertTrue(bases.find(Path.of("another.argdown"), debate).isEmpty());
    }

    @Test
    void onAnotherMachineItIsNotKnown() {
        debate.getProperties().put(ImportKeys.file(file), "there");
        ImportBases bases = new ImportBases(folder);
        assertTrue(bases.has(file, debate));
        assertTrue(bases.find(file, debate).isEmpty());
    }

    @Test
    void aFaultyOneIsAsGoodAsNone() throws Exception {
        ImportBases bases = new ImportBases(folder);
        bases.keep("one", debate);
        debate.getProperties().put(ImportKeys.file(file), "one");
        try (var kept = Files.list(folder)) {
            Files.writeString(kept.findFirst().orElseThrow(), "broken");
        }
        assertTrue(bases.find(file, debate).isEmpty());
    }
}
