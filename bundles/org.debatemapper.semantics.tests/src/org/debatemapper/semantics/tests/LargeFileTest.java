package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.FrameworkBuilder;
import org.debatemapper.semantics.io.FrameworkFormat;
import org.debatemapper.semantics.io.FrameworkReader;
import org.debatemapper.semantics.io.FrameworkSyntaxException;
import org.debatemapper.semantics.io.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files so large that two threads read them, against the same text read as a stream. */
class LargeFileTest {

    private static final int ARGUMENTS = 1000;
    private static final int ATTACKS = 1_100_000;

    @TempDir
    private Path folder;

    private static StringBuilder text(int arguments, int attacks) {
        Random random = new Random(attacks);
        StringBuilder text = new StringBuilder("p af " + arguments + "\n");
        for (int i = 0; i < attacks; i++) {
            text.append(random.nextInt(arguments) + 1).append(' ').append(random.nextInt(arguments) + 1).append('\n');
        }
        return text;
    }

    private Path file(CharSequence text) throws IOException {
        return Files.writeString(folder.resolve("large.af"), text, StandardCharsets.ISO_8859_1);
    }

    private static void assertSameAsStream(Path file) throws IOException {
        assertEquals(new FrameworkReader().read(new ByteArrayInputStream(Files.readAllBytes(file)), FrameworkFormat.I23).framework(),
                new FrameworkReader().read(file, FrameworkFormat.I23).framework());
    }

    /** In the first many attacks come twice, so that rows are moved together; in the others few or none do. */
    @ParameterizedTest
    @CsvSource({ "1000, 1100000", "200000, 1100000", "100000, 500000", "1, 2000000" })
    void isReadLikeAStream(int arguments, int attacks) throws IOException {
        assertSameAsStream(file(text(arguments, attacks)));
    }

    @Test
    void hasEachAttackOnce() throws IOException {
        StringBuilder text = text(ARGUMENTS, ATTACKS);
        Set<String> different = new HashSet<>();
        text.toString().lines().skip(1).forEach(different::add);
        var framework = new FrameworkReader().read(file(text), FrameworkFormat.I23).framework();
        assertEquals(different.size(), framework.attackCount());
        for (String attack : different) {
            String[] ends = attack.split(" ");
            assertTrue(framework.attacks(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1), attack);
        }
    }

    /** Comments, empty lines, carriage returns and a last line without an end are read all the same. */
    @ParameterizedTest
    @CsvSource({ "0.2, '# half way\n'", "0.8, '\n'", "0.7, '3  4\n'", "0.3, '3 4\r\n'", "1, '3 4'", "1, '# end'" })
    void whatIsUnusualIsRead(double where, String line) throws IOException {
        StringBuilder text = text(ARGUMENTS, ATTACKS);
        assertSameAsStream(file(text.insert(lineAt(text, where), line)));
    }

    private static int lineAt(StringBuilder text, double where) {
        return where == 1 ? text.length() : text.indexOf("\n", (int) (text.length() * where)) + 1;
    }

    @ParameterizedTest
    @CsvSource({ "0.3, '5 1001\n'", "0.9, '0 5\n'", "0.6, '5 99999999999\n'", "0.1, '17\n'", "1, '5 5 5\n'", "0.5, '5 a\n'" })
    void aFaultIsToldWithItsLine(double where, String line) throws IOException {
        StringBuilder text = text(ARGUMENTS, ATTACKS);
        int at = lineAt(text, where);
        long number = text.substring(0, at).lines().count() + 1;
        Path file = file(text.insert(at, line));
        FrameworkSyntaxException fault =
                assertThrows(FrameworkSyntaxException.class, () -> new FrameworkReader().read(file, FrameworkFormat.I23));
        assertEquals(number, fault.line());
    }

    @ParameterizedTest
    @CsvSource({ "999, 100000000, 1", "1000, 400000, 400002", "1000, 1099999, 1100001" })
    void limitsHold(int arguments, int attacks, int line) throws IOException {
        Path file = file(text(ARGUMENTS, ATTACKS));
        FrameworkReader reader = new FrameworkReader(new ReadLimits(arguments, attacks, 1), Budget.unlimited());
        FrameworkSyntaxException fault = assertThrows(FrameworkSyntaxException.class, () -> reader.read(file, FrameworkFormat.I23));
        assertEquals(line, fault.line());
    }

    @Test
    void isGivenUpWhenCancelled() throws IOException {
        Path file = file(text(ARGUMENTS, ATTACKS));
        FrameworkReader reader = new FrameworkReader(ReadLimits.DEFAULT, Budget.until(() -> true));
        assertThrows(BudgetExhaustedException.class, () -> reader.read(file, FrameworkFormat.I23));
    }

    @Test
    void attacksOfALargerFrameworkAreRefused() {
        FrameworkBuilder builder = new FrameworkBuilder(2).addAttack(0, 1);
        assertEquals(3, builder.addAttacks(new FrameworkBuilder(2).addAttack(1, 0).addAttack(1, 1)).attackCount());
        FrameworkBuilder larger = new FrameworkBuilder(3);
        assertThrows(IllegalArgumentException.class, () -> builder.addAttacks(larger));
    }
}
