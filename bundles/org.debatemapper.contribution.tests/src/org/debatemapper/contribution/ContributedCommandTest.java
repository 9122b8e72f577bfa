package org.debatemapper.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.cli.CommandLineInterface;
import org.debatemapper.cli.ExitCode;
import org.debatemapper.core.exchange.Formats;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line lists, finds and runs what another bundle contributes. */
class ContributedCommandTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void needTheRegistry() {
        assumeTrue(RegistryFactory.getRegistry() != null, "no extension registry");
    }

    private static String run(String... words) {
        return run(ExitCode.DONE, words);
    }

    private static String run(int expected, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new CommandLineInterface(Formats.contributed()).run(words, InputStream.nullInputStream(), print, print);
        assertEquals(expected, code, out.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void helpListsTheFormatBothWays() {
        assertEquals(2, run("help", "convert").lines().filter(line -> line.contains("minutes")).count());
    }

    @Test
    void convertsFromAndToTheFormat() throws IOException {
        Path minutes = Files.writeString(folder.resolve("a.minutes"), "MINUTES\nfirst\nsecond\n");
        Path argdown = folder.resolve("a.argdown");
        run("convert", minutes.toString(), argdown.toString());
        assertTrue(Files.readString(argdown).contains("second"));
        Path back = folder.resolve("b.txt");
        run("convert", argdown.toString(), back.toString(), "--to", "minutes");
        assertEquals("MINUTES\nfirst\nsecond\n", Files.readString(back));
    }

    @Test
    void validateRunsTheRule() throws IOException {
        Path minutes = Files.writeString(folder.resolve("a.minutes"), "MINUTES\nfirst\n");
        Path debate = folder.resolve("a.debate");
        run("convert", minutes.toString(), debate.toString());
        assertTrue(run(ExitCode.FINDINGS, "validate", debate.toString()).contains("Nobody keeps it."));
    }
}
