package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.ranking.Ranker;
import org.debatemapper.semantics.ranking.Ranking;
import org.debatemapper.semantics.ranking.RankingSemantics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Published rankings and laws. */
class RankingTest {

    private static final String BONZON = "a>e d>a e>d c>e b>c b>a";
    private static final String BAUMEISTER = "a>b b>c d>e c>f e>d e>c";
    private static final String DELOBELLE = "a>b b>c b>f d>g d>f e>h e>d e>i h>g j>i";

    /** The expected order names the best first; arguments of one group are equal. */
    @ParameterizedTest
    @CsvSource({ BONZON + ", CATEGORISER, b d e c a", BONZON + ", BURDEN, b d c e a", BONZON + ", DISCUSSION, b d c e a",
            BAUMEISTER + ", BURDEN, a f de b c", BAUMEISTER + ", CATEGORISER, a f de b c",
            DELOBELLE + ", BURDEN, aej c bdh fg i", DELOBELLE + ", CATEGORISER, aej c bdhfg i" })
    void published(String attacks, RankingSemantics semantics, String expected) {
        Ranking ranking = Ranker.rank(Samples.text(attacks), semantics, Budget.unlimited()).orElseThrow();
        int rank = 0;
        for (String group : expected.split(" ")) {
            for (char name : group.toCharArray()) {
                assertEquals(rank, ranking.rank(name - 'a'), name + " in " + ranking);
            }
            rank += group.length();
        }
    }

    @ParameterizedTest
    @EnumSource(RankingSemantics.class)
    void renamingRenamesTheRanking(RankingSemantics semantics) {
        Random random = new Random(13);
        for (int i = 0; i < 200; i++) {
            ArgumentationFramework framework = Samples.random(random, 8);
            int size = framework.size();
            int[][] reversed = IntStream.range(0, size).boxed().flatMap(a -> framework.targets(a)
                    .mapToObj(b -> new int[] { size - 1 - a, size - 1 - b })).toArray(int[][]::new);
            Ranking ranking = Ranker.rank(framework, semantics, Budget.unlimited()).orElseThrow();
            Ranking other = Ranker.rank(ArgumentationFramework.of(size, reversed), semantics, Budget.unlimited()).orElseThrow();
            IntStream.range(0, size).forEach(a -> assertEquals(ranking.rank(a), other.rank(size - 1 - a)));
        }
    }

    @ParameterizedTest
    @EnumSource(RankingSemantics.class)
    void unattackedArgumentsAreBest(RankingSemantics semantics) {
        Random random = new Random(17);
        for (int i = 0; i < 200; i++) {
            ArgumentationFramework framework = Samples.random(random, 8);
            Ranking ranking = Ranker.rank(framework, semantics, Budget.unlimited()).orElseThrow();
            boolean some = IntStream.range(0, framework.size()).anyMatch(a -> framework.attackers(a).count() == 0);
            for (int a = 0; some && a < framework.size(); a++) {
                assertEquals(framework.attackers(a).count() == 0, ranking.rank(a) == 0);
            }
        }
    }

    @Test
    void circlesOfDifferentLengthsAreEqual() {
        Ranking ranking = Ranker.rank(Samples.text("a>b b>a c>d d>e e>c f>f"), RankingSemantics.DISCUSSION, Budget.unlimited())
                .orElseThrow();
        assertTrue(IntStream.range(0, 6).allMatch(a -> ranking.rank(a) == 0));
    }

    @Test
    void aUsedUpBudgetRanksNothing() {
        assertEquals(new Result.Unknown<Ranking>(Result.Reason.CANCELLED),
                Ranker.rank(Samples.text(BONZON), RankingSemantics.BURDEN, Budget.until(() -> true)));
    }
}
