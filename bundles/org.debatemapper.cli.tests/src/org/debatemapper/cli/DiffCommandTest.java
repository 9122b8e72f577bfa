package org.debatemapper.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class DiffCommandTest {
    @TempDir
    private Path folder;
    private final Shell shell = new Shell();
    private Path before;
    private Path now;

    @BeforeEach
    void saveTwoDebates() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        before = SampleFile.in(folder);
        Debate later = DebateFile.load(before).getDebate();
        Statement doubt = later.getStatements().get(2);
        doubt.getText().put("en", "Growth proves nothing");
        EcoreUtil.delete(later.getRelations().get(2), true);
        Statement added = DebateFactory.eINSTANCE.createEvidence();
        added.setId("added");
        added.setText(LocalTexts.of("en", "Budgets shrink"));
        later.getStatements().add(added);
        now = Shell.save(later, folder.resolve("later.debate"));
    }

    @Test
    void whatIsTheSameDiffersInNothing() {
        assertEquals(ExitCode.DONE, shell.run("diff", before, before));
        assertEquals("", shell.out());
    }

    @Test
    void tellsWhatChangedCameAndWent() {
        assertEquals(ExitCode.FINDINGS, shell.run("diff", before, now));
        assertTrue(shell.out().contains("text.en: Growth proves little, \"really\" \u2192 Growth proves nothing\n"),
                shell.out());
        assertTrue(shell.out().contains("+ Evidence\tBudgets shrink\n"), shell.out());
        assertTrue(shell.out().lines().anyMatch(line -> line.startsWith("- Attack\t")), shell.out());
    }

    @Test
    void tellsProgramsToo() throws IOException {
        assertEquals(ExitCode.FINDINGS, shell.run("diff", before, now, "--format", "json"));
        JsonNode differences = new ObjectMapper().readTree(shell.out());
        assertTrue(differences.findValuesAsText("difference").contains("removed"), shell.out());
        assertTrue(differences.findValuesAsText("id").contains("added"), shell.out());
    }

    @Test
    void standardInputIsOneOfThemAtMost() {
        assertEquals(ExitCode.USAGE, shell.run("diff", "-", "-"));
        assertEquals(ExitCode.UNREADABLE, shell.run("diff", before, folder.resolve("none.debate")));
    }
}
