package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer on all small frameworks, and on random ones, against brute force. */
class ExhaustiveExtensionTest {

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void allQuestionsOnAllFrameworks(int size) {
        for (long code = 0; code < 1L << size * size; code++) {
            new ReferenceComparison(Samples.coded(size, code)).compareAll();
        }
    }

    /** One of each class of isomorphic frameworks; there are 3,044 digraphs of four vertices with loops. */
    @Test
    void allQuestionsOnFrameworksOfFourUpToRenaming() {
        int checked = 0;
        for (int code = 0; code < 1 << 16; code++) {
            if (Renaming.isLeast(code)) {
                new ReferenceComparison(Samples.coded(4, code)).compareAll();
                checked++;
            }
        }
        assertEquals(3044, checked);
    }

    /** Each framework is asked about one argument and one semantics in turn, all are enumerated under two. */
    @Test
    void someQuestionsOnEachFrameworkOfFour() {
        ExtensionSemantics[] all = ExtensionSemantics.values();
        for (int code = 0; code < 1 << 16; code++) {
            ReferenceComparison comparison = new ReferenceComparison(Samples.coded(4, code));
            ExtensionSemantics semantics = all[Math.floorMod(code * 31 + code / 11, all.length)];
            TreeSet<Integer> expected = comparison.compareExtensions(semantics);
            comparison.compareAcceptance(semantics, expected, code >> 3 & 3);
        }
    }

    @Test
    void allQuestionsOnRandomFrameworks() {
        Random random = new Random(1995);
        for (int i = 0; i < 3000; i++) {
            new ReferenceComparison(Samples.random(random, 10)).compareAll();
        }
    }

    @Test
    void unionsOfRandomFrameworksWithOneWayAttacks() {
        Random random = new Random(2005);
        for (int i = 0; i < 600; i++) {
            List<int[]> attacks = new ArrayList<>();
            for (int block = 0; block < 3; block++) {
                ArgumentationFramework part = Samples.random(random, 3);
                int offset = block * 3;
                for (int a = 0; a < part.size(); a++) {
                    int from = a + offset;
                    part.targets(a).forEach(b -> attacks.add(new int[] { from, b + offset }));
                }
                if (block > 0) {
                    attacks.add(new int[] { offset - 1 - random.nextInt(3), offset + random.nextInt(3) });
                }
            }
            new ReferenceComparison(ArgumentationFramework.of(9, attacks.toArray(int[][]::new))).compareAll();
        }
    }

    /** A choice between two arguments rejects about half of a strongly connected rest, which may fall apart further. */
    @Test
    void componentsThatAreCutInHalf() {
        Random random = new Random(2004);
        for (int i = 0; i < 600; i++) {
            List<int[]> attacks = new ArrayList<>(List.of(new int[] { 0, 1 }, new int[] { 1, 0 }));
            for (int a = 2; a < 10; a++) {
                attacks.add(new int[] { a, a == 9 ? 2 : a + 1 });
                attacks.add(new int[] { random.nextInt(2), a });
                if (random.nextInt(3) > 0) {
                    attacks.add(new int[] { a, 2 + random.nextInt(8) });
                }
            }
            new ReferenceComparison(ArgumentationFramework.of(10, attacks.toArray(int[][]::new))).compareAll();
        }
    }
}
