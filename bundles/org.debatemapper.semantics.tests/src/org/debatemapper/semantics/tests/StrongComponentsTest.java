package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.FrameworkBuilder;
import org.debatemapper.semantics.internal.graph.Regions;
import org.debatemapper.semantics.internal.graph.StrongComponents;
import org.junit.jupiter.api.Test;

/** Components against reachability. */
class StrongComponentsTest {

    @Test
    void argumentsShareAComponentIfEachReachesTheOther() {
        Random random = new Random(1972);
        for (int i = 0; i < 300; i++) {
            ArgumentationFramework framework = Samples.random(random, 12);
            StrongComponents components = new StrongComponents(framework);
            int[][] ancestors = IntStream.range(0, framework.size()).mapToObj(a -> Regions.ancestors(framework, a))
                    .toArray(int[][]::new);
            for (int a = 0; a < framework.size(); a++) {
                for (int b = 0; b < framework.size(); b++) {
                    boolean reaches = Arrays.binarySearch(ancestors[b], a) >= 0;
                    boolean reached = Arrays.binarySearch(ancestors[a], b) >= 0;
                    assertEquals(reaches && reached, components.of(a) == components.of(b));
                    assertTrue(!reaches || components.of(a) <= components.of(b), "attackers come first");
                }
            }
        }
    }

    @Test
    void membersAreListed() {
        StrongComponents components = new StrongComponents(Samples.text("c>a a>b b>a d>d"));
        int circle = components.of(0);
        assertEquals(3, components.count());
        assertEquals(2, components.size(circle));
        assertArrayEquals(new int[] { 0, 1 }, components.members(circle));
        assertEquals(2, components.first(components.of(2)));
    }

    @Test
    void longCirclesNeedNoRecursion() {
        int size = 200_000;
        FrameworkBuilder builder = new FrameworkBuilder(size);
        IntStream.range(0, size).forEach(a -> builder.addAttack(a, (a + 1) % size));
        assertEquals(1, new StrongComponents(builder.build()).count());
    }
}
