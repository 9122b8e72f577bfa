package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.debatemapper.semantics.Publication;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.debatemapper.semantics.ranking.RankingSemantics;
import org.junit.jupiter.api.Test;

/** Every semantics tells where it is defined, and can be named. */
class SourcesTest {

    @Test
    void everySemanticsNamesItsDefinition() {
        List<Publication> sources = Stream.of(Arrays.stream(ExtensionSemantics.values()).map(ExtensionSemantics::source),
                Arrays.stream(GradualSemantics.values()).map(GradualSemantics::source),
                Arrays.stream(RankingSemantics.values()).map(RankingSemantics::source)).flatMap(each -> each).toList();
        assertEquals(22, sources.size());
        assertTrue(sources.stream().allMatch(source -> source.toString().matches(".+: .+\\. .*(19|20)[0-9]{2}.*")));
    }

    @Test
    void namesAreDifferent() {
        assertEquals(11, Arrays.stream(ExtensionSemantics.values()).map(ExtensionSemantics::id).distinct().count());
        assertEquals(8, Arrays.stream(GradualSemantics.values()).map(GradualSemantics::id).distinct().count());
        assertEquals(ExtensionSemantics.SEMI_STABLE, ExtensionSemantics.byId("SST").orElseThrow());
        assertTrue(ExtensionSemantics.byId("sst").isEmpty());
    }
}
