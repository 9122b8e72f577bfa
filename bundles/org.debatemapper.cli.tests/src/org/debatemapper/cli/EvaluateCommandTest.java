package org.debatemapper.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.core.evaluation.ElementCodes;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class EvaluateCommandTest {
    @TempDir
    private Path folder;
    private final Shell shell = new Shell();
    private Path file;

    @BeforeAll
    static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @BeforeEach
    void saveADebate() throws IOException {
        file = SampleFile.in(folder);
    }

    @Test
    void evaluates() throws IOException {
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--format", "json"));
        JsonNode labels = new ObjectMapper().readTree(shell.out());
        assertEquals("out", labels.get(0).get("label").asText());
        assertTrue(labels.get(0).get("reason").asText().contains("Growth proves little"));
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--format", "csv", "--semantics", "semi-stable"));
        assertTrue(shell.out().contains("\"Growth proves little, \"\"really\"\"\""), shell.out());
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--semantics", "quantum"));
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--actor", "nobody"));
    }

    @Test
    void answersOneQuestionAtATime() {
        String[][] questions = { { "--expect" }, { "--why", "C1" }, { "--alternatives", "2" }, { "--crux", "C1" },
                { "--sensitivity", "C1" } };
        for (int i = 0; i < questions.length; i++) {
            for (int k = 0; k < i; k++) {
                List<Object> words = new ArrayList<>(List.of("evaluate", file));
                words.addAll(List.of(questions[k]));
                words.addAll(List.of(questions[i]));
                assertEquals(ExitCode.USAGE, shell.run(words.toArray()), words.toString());
                assertTrue(shell.err().contains(questions[k][0]) && shell.err().contains(questions[i][0]), shell.err());
            }
        }
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--other", "Ada"));
    }

    @Test
    void saysWhy() throws IOException {
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--why", "they must rethink"));
        assertTrue(shell.out().startsWith("\"They must rethink\" is out."), shell.out());
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--why", "they must rethink", "--format", "json"));
        JsonNode why = new ObjectMapper().readTree(shell.out());
        assertEquals("decided", why.get("explained").asText());
        assertEquals(2, why.get("deciding").size());
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--why", why.get("id").asText(), "--format", "csv"));
        assertEquals(3, shell.out().lines().count(), shell.out());
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--why", "nobody"));
    }

    @Test
    void asksWhatIf() throws IOException {
        assertEquals(ExitCode.DONE, shell.run("evaluate", file));
        String first = shell.out().lines().filter(line -> line.contains("They must rethink")).findFirst().orElseThrow();
        assertTrue(first.startsWith("out"), first);
        Debate debate = DebateFile.load(file).getDebate();
        String attacker = debate.getRelations().stream().filter(Attack.class::isInstance)
                .map(relation -> ((Attack) relation).getSource().getId()).findFirst().orElseThrow();
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--without", attacker));
        assertTrue(shell.out().lines().anyMatch(line -> line.startsWith("out \u2192 in\tClaim\tThey must rethink")),
                shell.out());
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--without", attacker, "--format", "json"));
        JsonNode changes = new ObjectMapper().readTree(shell.out());
        assertTrue(changes.findValuesAsText("now").contains("in"), shell.out());
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--without", attacker, "--why", "They must rethink"));
        assertTrue(shell.out().contains("is in."), shell.out());
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--without", attacker + ",nobody"));
    }

    @Test
    void evaluatesUnderEverySemanticsAndStandardInEveryForm() throws IOException {
        for (Semantics semantics : Semantics.VALUES) {
            for (String standard : List.of("presumption", "proof")) {
                for (String form : List.of("text", "json", "csv")) {
                    Object[] words = { "evaluate", file, "--semantics", semantics.getLiteral(), "--standard", standard,
                            "--format", form };
                    assertEquals(ExitCode.DONE, shell.run(words), shell.err());
                    checkForm(form);
                    List<Object> why = new ArrayList<>(List.of(words));
                    why.addAll(List.of("--why", "They must rethink"));
                    assertEquals(ExitCode.DONE, shell.run(why.toArray()), shell.err());
                    checkForm(form);
                }
            }
        }
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--standard", "inherit?"));
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--format", "yaml"));
    }

    private void checkForm(String form) throws IOException {
        assertFalse(shell.out().isBlank());
        switch (form) {
        case "json" -> assertTrue(new ObjectMapper().readTree(shell.out()).size() > 0, shell.out());
        case "csv" -> assertTrue(shell.out().startsWith("id,kind,label,name,reason\r\n"), shell.out());
        default -> assertTrue(shell.out().lines().anyMatch(line -> line.contains("They must rethink")), shell.out());
        }
    }

    @Test
    void listsAlternatives() throws IOException {
        Debate debate = DebateFile.load(file).getDebate();
        debate.getRelations().stream().filter(Attack.class::isInstance).map(Attack.class::cast)
                .forEach(attack -> attack.setSymmetric(true));
        Path dilemma = Shell.save(debate, folder.resolve("dilemma.debate"));
        assertEquals(ExitCode.DONE,
                shell.run("evaluate", dilemma, "--semantics", "preferred", "--alternatives", "9"));
        assertTrue(shell.out().contains("2 of 4"), shell.out());
        assertTrue(shell.out().lines().anyMatch(line -> line.startsWith("in\tClaim\tThey must rethink")), shell.out());
        assertEquals(ExitCode.FINDINGS, shell.run("evaluate", dilemma, "--semantics", "stable", "--alternatives", "1",
                "--format", "json"));
        JsonNode found = new ObjectMapper().readTree(shell.out());
        assertFalse(found.get("complete").asBoolean());
        assertEquals(1, found.get("alternatives").size());
        assertEquals(ExitCode.DONE, shell.run("evaluate", dilemma, "--semantics", "complete", "--alternatives", "9",
                "--format", "csv"));
        assertTrue(shell.out().lines().anyMatch(line -> line.startsWith("5,")), shell.out());
        assertEquals(ExitCode.USAGE, shell.run("evaluate", dilemma, "--alternatives", "0"));
    }

    @Test
    void expectationsTakeNoSettingsFromOutside() {
        for (String[] setting : new String[][] { { "--actor", "A" }, { "--semantics", "stable" },
                { "--standard", "proof" }, { "--without", "They must rethink" } }) {
            assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--expect", setting[0], setting[1]), setting[0]);
            assertTrue(shell.err().contains(setting[0]), shell.err());
        }
    }

    @Test
    void checksExpectations() throws IOException {
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--expect"));
        Debate debate = DebateFile.load(file).getDebate();
        debate.getExpectations().get(0).setLabel(Label.IN);
        Path failing = Shell.save(debate, folder.resolve("failing.debate"));
        assertEquals(ExitCode.FINDINGS, shell.run("evaluate", failing, "--expect"));
        assertTrue(shell.out().startsWith("FAILED"), shell.out());
        assertEquals(ExitCode.FINDINGS, shell.run("evaluate", failing, "--expect", "--format", "json"));
        assertFalse(new ObjectMapper().readTree(shell.out()).get(0).get("met").asBoolean());
    }

    @Test
    void findsCruxes() throws IOException {
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--crux", "They must rethink"));
        assertEquals("out \u2192 in\tgive up Growth proves little, \"really\"\n", shell.out());
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--crux", "They must rethink", "--format", "json"));
        JsonNode found = new ObjectMapper().readTree(shell.out());
        assertTrue(found.get("complete").asBoolean());
        assertEquals(1, found.get("cruxes").get(0).get("drop").size());
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--crux", "Budgets grow", "--format", "csv"));
        assertEquals(2, shell.out().lines().count(), shell.out());
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--crux", "nobody"));
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--crux", "They must rethink", "--other", "B"));
    }

    @Test
    void findsCruxesOfTwoActors() throws IOException {
        Debate debate = DebateFile.load(file).getDebate();
        actor(debate, "A", "Growth proves little, \"really\"", StanceKind.DENIES);
        actor(debate, "B", "Growth proves little, \"really\"", StanceKind.ASSERTS);
        actor(debate, "C", "Budgets grow", StanceKind.ASSERTS);
        Path disputed = Shell.save(debate, folder.resolve("disputed.debate"));
        assertEquals(ExitCode.DONE,
                shell.run("evaluate", disputed, "--crux", "They must rethink", "--actor", "A", "--other", "B"));
        assertEquals("in \u2192 out\taccept Growth proves little, \"really\"\n", shell.out());
        assertEquals(ExitCode.DONE,
                shell.run("evaluate", disputed, "--crux", "They must rethink", "--actor", "C", "--other", "B"));
        assertTrue(shell.out().startsWith("No change of mind"), shell.out());
    }

    @Test
    void findsWhatTheStrengthDependsOn() throws IOException {
        assertEquals(ExitCode.DONE, shell.run("evaluate", file, "--sensitivity", "They must rethink"));
        assertTrue(shell.out().startsWith("Strength 0."), shell.out());
        assertTrue(shell.out().contains("\tBudgets grow\n"), shell.out());
        assertEquals(ExitCode.DONE,
                shell.run("evaluate", file, "--sensitivity", "They must rethink", "--format", "json"));
        JsonNode found = new ObjectMapper().readTree(shell.out());
        assertTrue(found.get("swings").size() > 2, shell.out());
        assertEquals(0.0, found.get("swings").get(0).get("atZero").asDouble());
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--sensitivity", "nobody"));
    }

    @Test
    void drawsWhatTheStrengthDependsOn() throws IOException {
        Path chart = file.resolveSibling("chart.svg");
        assertEquals(ExitCode.DONE,
                shell.run("evaluate", file, "--sensitivity", "They must rethink", "--chart", chart));
        String svg = Files.readString(chart);
        assertTrue(svg.contains("Budgets grow") && svg.contains("They must rethink"), svg);
        assertEquals(ExitCode.USAGE, shell.run("evaluate", file, "--chart", chart));
        assertEquals(ExitCode.USAGE,
                shell.run("evaluate", file, "--sensitivity", "They must rethink", "--chart", "chart.doc"));
        assertTrue(shell.err().contains("chart.doc"), shell.err());
    }

    private static void actor(Debate debate, String initials, String statement, StanceKind kind) {
        Actor actor = DebateFactory.eINSTANCE.createActor();
        actor.setId(initials);
        actor.setInitials(initials);
        debate.getActors().add(actor);
        Stance stance = DebateFactory.eINSTANCE.createStance();
        stance.setId(initials + "-stance");
        stance.setActor(actor);
        stance.setKind(kind);
        ((Statement) ElementCodes.find(debate, statement).orElseThrow()).getStances().add(stance);
    }
}
