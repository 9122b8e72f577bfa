package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.io.FrameworkFormat;
import org.debatemapper.semantics.io.FrameworkReader;
import org.debatemapper.semantics.io.FrameworkSyntaxException;
import org.debatemapper.semantics.io.NamedFramework;
import org.debatemapper.semantics.io.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frameworks from text, and what is said about text that is none. */
class FrameworkReaderTest {

    private static NamedFramework read(FrameworkFormat format, String text) throws IOException {
        return read(format, text, ReadLimits.DEFAULT);
    }

    private static NamedFramework read(FrameworkFormat format, String text, ReadLimits limits) throws IOException {
        return new FrameworkReader(limits, Budget.unlimited())
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format);
    }

    /** In the texts of this test {@code ;} stands for the end of a line, as quotes would hide it. */
    private static String lines(String text) {
        return text.replace(';', '\n');
    }

    @ParameterizedTest
    @ValueSource(strings = { "p af 3;1 2;2 3;", "p af 3;1 2;2 3", "# x;p af 3;#;;1 2;2 3;1 2;", " p  af\t3 ;1  2 ;\t2 3;" })
    void numbers(String text) throws IOException {
        assertEquals(Samples.text("a>b b>c"), read(FrameworkFormat.I23, lines(text)).framework());
        assertEquals(Samples.text("a>b b>c"), read(FrameworkFormat.I23, text.replace(";", "\r\n")).framework());
    }

    @ParameterizedTest
    @ValueSource(strings = { "arg(a).;arg(b).;arg(c).;att(a,b).;att(b,c).;", "arg(a).arg(b).arg(c).att(a,b).att(b,c).",
            "% att(c,a).; arg ( a ) . att(a , b).arg(b).;att(b,c).arg(c). % x" })
    void facts(String text) throws IOException {
        NamedFramework named = read(FrameworkFormat.APX, lines(text));
        assertEquals(Samples.text("a>b b>c"), named.framework());
        assertEquals("c", named.names().name(2));
        assertEquals(OptionalInt.of(1), named.names().index("b"));
        assertEquals(OptionalInt.empty(), named.names().index("d"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a;b;c;#;a b;b c;", "a first;b;c;#;a b attacks;;b\tc", ";a;b;c ; # ;a b;b c;b c;" })
    void graph(String text) throws IOException {
        assertEquals(Samples.text("a>b b>c"), read(FrameworkFormat.TGF, lines(text)).framework());
        assertEquals(Samples.text("a>b b>c"), read(FrameworkFormat.TGF, text.replace(";", "\r\n")).framework());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "I23 | p af 2;1 3; | 2 | the target's number is larger than 2",
            "I23 | p af 2;0 1; | 2 | the attacker's number is 0; arguments are numbered from 1",
            "I23 | p af 2;1; | 2 | expected the target's number, found the end of the line",
            "I23 | p af 2;1 2 1; | 2 | expected the end of the line, found '1'", "I23 | p af 2;p af 3; | 2 | a second header",
            "I23 | 1 2; | 1 | expected the header 'p af <number of arguments>', found '1'",
            "I23 | p af x; | 1 | expected the number of arguments, found 'x'",
            "I23 | p af -1; | 1 | expected the number of arguments, found '-'",
            "I23 | p af 99999999999; | 1 | the number of arguments is larger than 10000000",
            "I23 | # only; | 2 | expected the header 'p af <number of arguments>', found the end of the file",
            "APX | arg(a).;att(a,b). | 2 | no argument 'b' is declared", "APX | arg(a).;arg(b | 2 | expected ')', found the end of the file",
            "APX | arg(). | 1 | expected a name, found ')'", "APX | arg(a) arg(b). | 1 | expected '.', found 'a'",
            "APX | ;axt(a,b). | 2 | expected 'arg(' or 'att(', found 'x'", "APX | arg(a).;att(a). | 2 | expected ',', found ')'",
            "TGF | a;b; | 3 | expected a line '#' after the arguments, found the end of the file",
            "TGF | a;a;#; | 2 | argument 'a' is declared twice", "TGF | a;#;a b; | 3 | no argument 'b' is declared",
            "TGF | a;#;a; | 3 | expected the target, found the end of the line" })
    void faultsHaveLineAndCause(FrameworkFormat format, String text, int line, String fault) {
        FrameworkSyntaxException e = assertThrows(FrameworkSyntaxException.class, () -> read(format, lines(text)));
        assertEquals(fault, e.fault());
        assertEquals(line, e.line());
        assertEquals("line " + line + ": " + e.fault(), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({ "I23, p af 4;, 3, 9, the number of arguments is larger than 3",
            "I23, p af 2;1 2;1 1;2 2;, 3, 2, more than 2 attacks", "TGF, a;b;#;a b;a a;, 2, 1, more than 1 attacks",
            "APX, arg(a).arg(b).arg(c)., 2, 9, more than 2 arguments", "TGF, abcde;#;, 2, 9, a name longer than 4 bytes" })
    void limitsHold(FrameworkFormat format, String text, int arguments, int attacks, String fault) {
        ReadLimits limits = new ReadLimits(arguments, attacks, 4);
        assertEquals(fault, assertThrows(FrameworkSyntaxException.class, () -> read(format, lines(text), limits)).fault());
    }

    @Test
    void emptyFrameworks() throws IOException {
        assertEquals(0, read(FrameworkFormat.I23, "p af 0\n").framework().size());
        assertEquals(0, read(FrameworkFormat.APX, "").framework().size());
        assertEquals(0, read(FrameworkFormat.TGF, "#").framework().size());
    }

    /** More text than one buffer, names shorter and longer than a key of the table. */
    @Test
    void largeTextsSayTheSameInEveryFormat() throws IOException {
        Random random = new Random(23);
        int size = 3000;
        int[][] attacks = random.ints(20_000, 0, size * size).mapToObj(code -> new int[] { code / size, code % size })
                .toArray(int[][]::new);
        ArgumentationFramework expected = ArgumentationFramework.of(size, attacks);
        StringBuilder i23 = new StringBuilder("p af " + size + "\n");
        StringBuilder apx = new StringBuilder();
        String tgf = IntStream.range(0, size).mapToObj(FrameworkReaderTest::longName).collect(Collectors.joining("\n"));
        StringBuilder edges = new StringBuilder("\n#\n");
        IntStream.range(0, size).forEach(a -> apx.append("arg(x").append(a).append(").\n"));
        for (int[] attack : attacks) {
            i23.append(attack[0] + 1).append(' ').append(attack[1] + 1).append('\n');
            apx.append("att(x").append(attack[0]).append(",x").append(attack[1]).append(").\n");
            edges.append(longName(attack[0])).append(' ').append(longName(attack[1])).append('\n');
        }
        assertEquals(expected, read(FrameworkFormat.I23, i23.toString()).framework());
        assertEquals(expected, read(FrameworkFormat.APX, apx.toString()).framework());
        NamedFramework named = read(FrameworkFormat.TGF, tgf + edges);
        assertEquals(expected, named.framework());
        assertEquals(OptionalInt.of(1234), named.names().index(longName(1234)));
    }

    private static String longName(int argument) {
        return "主張-with-a-long-name-" + argument;
    }

    @Test
    void aCancelledBudgetEndsReading() {
        FrameworkReader reader = new FrameworkReader(ReadLimits.DEFAULT, Budget.until(() -> true));
        assertThrows(BudgetExhaustedException.class,
                () -> reader.read(new ByteArrayInputStream("p af 1\n".getBytes(StandardCharsets.UTF_8)), FrameworkFormat.I23));
    }

    @Test
    void formatsByName() {
        assertEquals(FrameworkFormat.I23, FrameworkFormat.byFileName("x/y.af").orElseThrow());
        assertEquals(FrameworkFormat.APX, FrameworkFormat.byFileName("Y.APX").orElseThrow());
        assertTrue(FrameworkFormat.byFileName("tgf.txt").isEmpty());
        assertTrue(FrameworkFormat.byId("af").isEmpty());
    }
}
