package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debatemapper.semantics.solve.SolveCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The solver's command line, byte by byte. */
class SolveCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new SolveCommand(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), () -> false).run(arguments);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** On the example of Egly, Gaggl, Woltran 2010. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "SE-GR | - | w 1", "SE-ST | - | w 1 4", "DC-PR | 4 | YES;w 1 4", "DC-PR | 2 | NO",
            "DS-ST | 4 | YES", "DS-CO | 4 | NO;w 1", "CE-CO | - | 3", "CE-ST | - | 1", "EE-ST | - | w 1 4", "DC-GR | 4 | NO",
            "SE-SST | - | w 1 4", "SE-ID | - | w 1", "DS-PR | 4 | NO;w 1 3" })
    void answersAsIn2023(String problem, String argument, String expected) throws IOException {
        Path file = file("x.af", "p af 5\n1 2\n3 2\n3 4\n4 3\n4 5\n5 5\n");
        int code = argument.equals("-") ? run("-p", problem, "-f", file.toString())
                : run("-p", problem, "-f", file.toString(), "-a", argument);
        assertEquals(0, code);
        assertEquals(expected.replace(';', '\n') + "\n", text());
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "SE-GR | [a,c]", "EE-ST | [[a,c]]", "EE-GR | [[a,c]]", "DC-CO | YES", "CE-PR | 1" })
    void answersAsBefore(String problem, String expected) throws IOException {
        String file = file("x.apx", "arg(a).arg(b).arg(c).att(b,c).att(a,b).att(b,b).").toString();
        assertEquals(0, run("-p", problem, "-f", file, "-fo", "apx", "-a", "c"));
        assertEquals(expected + "\n", text());
    }

    @Test
    void anyPreferredExtensionWillDo() throws IOException {
        assertEquals(0, run("-p", "SE-PR", "-f", file("x.af", "p af 2\n1 2\n2 1\n").toString()));
        assertTrue(text().equals("w 1\n") || text().equals("w 2\n"), this::text);
    }

    @Test
    void noExtension() throws IOException {
        String file = file("x.tgf", "a\n#\na a\n").toString();
        assertEquals(0, run("-p", "SE-ST", "-f", file));
        assertEquals(0, run("-p", "EE-ST", "-f", file, "-fo", "tgf"));
        assertEquals(0, run("-p", "EE-PR", "-f", file, "-fo", "tgf"));
        assertEquals("NO\n[]\n[[]]\n", text());
    }

    @Test
    void lists() {
        assertEquals(0, run("--formats"));
        assertEquals("[apx,tgf,i23]\n", text());
        assertEquals(0, run("--problems"));
        assertTrue(text().contains("DC-CO") && text().contains("SE-EA"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-p", "-p SE-PR", "-p XX-PR -f x", "-p SE-XX -f x", "-p SE -f x", "-p DC-PR -f x",
            "-p SE-PR -f x -fo xyz", "-p SE-PR -f x -x y", "-p SE-PR -p SE-PR -f x", "-p SE-PR -f x -time now" })
    void wrongUsage(String line) {
        assertEquals(SolveCommand.USAGE, run(line.isEmpty() ? new String[0] : line.split(" ")));
        assertEquals("", text());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("usage: "));
    }

    @Test
    void badInputHasAPlace() throws IOException {
        Path file = file("x.af", "p af 1\n1 2\n");
        assertEquals(SolveCommand.BAD_INPUT, run("-p", "SE-PR", "-f", file.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith(file + ":2: the target's number is larger than 1"));
        assertEquals(SolveCommand.BAD_INPUT, run("-p", "SE-PR", "-f", folder.resolve("none.af").toString()));
        assertEquals(SolveCommand.BAD_INPUT, run("-p", "SE-PR", "-f", folder.toString()));
        assertEquals(SolveCommand.USAGE, run("-p", "DC-PR", "-a", "7", "-f", file("y.af", "p af 1\n").toString()));
    }

    @Test
    void timeIsUp() throws IOException {
        String file = file("x.af", "p af 2\n1 2\n2 1\n").toString();
        assertEquals(5, run("-p", "EE-PR", "-f", file, "-time", "0"));
        assertEquals("UNKNOWN\n", text());
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("unknown, because the time limit was reached"));
    }

    /** Long extensions are written in pieces. */
    @Test
    void allOfALongExtension() throws IOException {
        String file = file("x.af", "p af 30000\n").toString();
        String numbers = IntStream.rangeClosed(1, 30_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertEquals(0, run("-p", "SE-GR", "-f", file));
        assertEquals(0, run("-p", "EE-PR", "-f", file, "-fo", "i23"));
        assertEquals(("w " + numbers + "\n").repeat(2), text());
    }

    @Test
    void enumerationHasALimit() throws IOException {
        String file = file("x.af", "p af 4\n1 2\n2 1\n3 4\n4 3\n").toString();
        assertEquals(0, run("-p", "EE-ST", "-f", file, "-limit", "3"));
        assertEquals(3, text().lines().count());
    }
}
