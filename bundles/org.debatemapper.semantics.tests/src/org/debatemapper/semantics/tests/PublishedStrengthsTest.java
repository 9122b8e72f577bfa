package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.gradual.GradualEvaluator;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.debatemapper.semantics.gradual.Strengths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strengths on examples from the literature, and where these print no numbers, as other implementations compute them. */
class PublishedStrengthsTest {

    private static final double EXACT = 1e-9;

    /** Rago, Toni, Aurisicchio, Baroni 2016. */
    private static final Qbaf DEMOCRACY = Qbaf.of("A1=.5 A2=.5 P1=.7 P2=.5 P3=.9 C1=.2 C2=.2 C3=.6 C4=.5 "
            + "C1>A2 C2>P2 C3>P2 C4>P2 P1+A1 P2+A1 P3+A2");
    /** Potyka's stock example. */
    private static final Qbaf STOCK = Qbaf.of("Buy=.5 Sell=.5 1=.8 2=.7 3=.3 4=.9 5=.9 Buy>Sell Sell>Buy 2>1 3>2 4>3 5>1 "
            + "1+Sell 2+Buy 4+2 5+Buy");
    private static final Qbaf SMALL = Qbaf.of("a=.1 b=.1 c=.5 d=.3 a>c d>c a+b");
    /** Kampik, Potyka, Yin, Čyras, Toni 2024. */
    private static final Qbaf CONTRIBUTION = Qbaf.of("a=.5 b=0 c=0 d=0 e=.5 b>e c>e a+b a+c a+d d+e");

    private static Strengths strengths(Qbaf qbaf, GradualSemantics semantics) {
        return GradualEvaluator.evaluate(qbaf.graph(), semantics, Budget.unlimited()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "DF_QUAD, 0.862, 0.85, 0.08", "EULER_BASED, 0.6893803103, 0.6262848986, 0.3399432278",
            "EULER_TOP, 0.6262848986, 0.6262848986, 0.4114904457",
            "QUADRATIC_ENERGY, 0.7198521788, 0.6644295302, 0.1858736059",
            "MLP_BASED, 0.7138516974, 0.6681877722, 0.2141650170" })
    void democracy(GradualSemantics semantics, double a1, double a2, double p2) {
        Strengths strengths = strengths(DEMOCRACY, semantics);
        assertEquals(a1, strengths.get(DEMOCRACY.index("A1")), EXACT);
        assertEquals(a2, strengths.get(DEMOCRACY.index("A2")), EXACT);
        assertEquals(p2, strengths.get(DEMOCRACY.index("P2")), EXACT);
        assertEquals(Strengths.Method.ONE_PASS, strengths.method());
    }

    @ParameterizedTest
    @CsvSource({ "QUADRATIC_ENERGY, 0.8216464429, 0.3621696942, 0.2047442606, 0.8050845827, 0.1657458564",
            "DF_QUAD, 0.9963600000, 0.0033800000, 0.00312, 0.961, 0.03",
            "EULER_BASED, 0.7171409027, 0.4948894202, 0.6863174705, 0.7897186477, 0.1889272692",
            "EULER_TOP, 0.5653213268, 0.5278676911, 0.7283543150, 0.7897186477, 0.1889272692",
            "MLP_BASED, 0.7899547612, 0.4072131713, 0.4144567168, 0.8318659202, 0.1483883410" })
    void stock(GradualSemantics semantics, double buy, double sell, double one, double two, double three) {
        Strengths strengths = strengths(STOCK, semantics);
        double[] expected = { buy, sell, one, two, three, 0.9, 0.9 };
        IntStream.range(0, 7).forEach(a -> assertEquals(expected[a], strengths.get(a), EXACT));
        assertEquals(Strengths.Method.ITERATION, strengths.method());
    }

    /** Mossakowski, Neuhaus 2018: iteration of quadratic energy jumps for ever, the continuous process has a limit. */
    @Test
    void divergentCycle() {
        String weights = IntStream.range(0, 10).mapToObj(i -> "B" + i + "=0 C" + i + "=0").collect(Collectors.joining(" "));
        String relations = IntStream.range(0, 10).mapToObj(i -> "A+B" + i + " C" + i + ">A "
                + IntStream.range(0, 10).mapToObj(j -> "B" + i + "+C" + j).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
        Qbaf qbaf = Qbaf.of("A=1 " + weights + " " + relations);
        Strengths strengths = strengths(qbaf, GradualSemantics.QUADRATIC_ENERGY);
        assertEquals(Strengths.Method.CONTINUOUS_LIMIT, strengths.method());
        assertEquals(0.22408766, strengths.get(qbaf.index("A")), 1e-7);
        assertEquals(0.04781427, strengths.get(qbaf.index("B3")), 1e-7);
        assertEquals(0.18607900, strengths.get(qbaf.index("C7")), 1e-7);
    }

    @Test
    void twoCycleOfDfQuad() {
        Strengths strengths = strengths(Qbaf.of("a=1 b=.5 a>b b>a"), GradualSemantics.DF_QUAD);
        assertEquals(1, strengths.get(0), 1e-9);
        assertEquals(0, strengths.get(1), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({ "DF_QUAD, .19, .315", "EULER_BASED, .1085234011, .4382695804", "EULER_TOP, .1085234011, .4527181742",
            "QUADRATIC_ENERGY, .1089108911, .4310344828", "MLP_BASED, .1093668704, .4013123399" })
    void small(GradualSemantics semantics, double b, double c) {
        Strengths strengths = strengths(SMALL, semantics);
        assertEquals(b, strengths.get(1), EXACT);
        assertEquals(c, strengths.get(2), EXACT);
    }

    @ParameterizedTest
    @CsvSource({ "DF_QUAD, .375, .5", "QUADRATIC_ENERGY, .4807692308, .2" })
    void contribution(GradualSemantics semantics, double e, double b) {
        Strengths strengths = strengths(CONTRIBUTION, semantics);
        assertEquals(e, strengths.get(4), EXACT);
        assertEquals(b, strengths.get(1), EXACT);
    }

    @ParameterizedTest
    @CsvSource({ "H_CATEGORISER, .3770145580, .5, .6524174696, .5327609185", "MAX_BASED, .5, .5, .6, .6666666667",
            "CARD_BASED, .2690258099, .3333333333, .4342309419, .3029220248" })
    void bonzonExample(GradualSemantics semantics, double a, double c, double d, double e) {
        Strengths strengths = strengths(Qbaf.of("a=1 b=1 c=1 d=1 e=1 a>e d>a e>d c>e b>c b>a"), semantics);
        double[] expected = { a, 1, c, d, e };
        IntStream.range(0, 5).forEach(i -> assertEquals(expected[i], strengths.get(i), EXACT));
    }

    @ParameterizedTest
    @CsvSource({ "H_CATEGORISER, .6180339887, .25", "MAX_BASED, .6180339887, .5", "CARD_BASED, .4142135624, .2" })
    void closedForms(GradualSemantics semantics, double cycle, double threeAttackers) {
        assertEquals(cycle, strengths(Qbaf.of("a=1 a>a"), semantics).get(0), EXACT);
        assertEquals(cycle, strengths(Qbaf.of("a=1 b=1 c=1 a>b b>c c>a"), semantics).get(2), EXACT);
        assertEquals(threeAttackers, strengths(Qbaf.of("a=1 b=1 c=1 d=1 b>a c>a d>a"), semantics).get(0), EXACT);
    }

    @Test
    void supportsAreRefusedWhereTheyAreNotDefined() {
        assertThrows(IllegalArgumentException.class, () -> strengths(SMALL, GradualSemantics.H_CATEGORISER));
    }
}
