package org.debatemapper.core.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Identified;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapExtractTest {
    @Test
    void keepsWhatTheMapShowsAndTheRelationsBetweenIt() {
        DebateBuilder builder = new DebateBuilder();
        Claim main = builder.claim("main");
        Evidence fact = builder.evidence("fact");
        Claim away = builder.claim("away");
        Argument kept = builder.argument(main, fact);
        Argument partly = builder.argument(main, fact, away);
        Attack undercut = builder.attack(fact, kept);
        Attack onUndercut = builder.attack(main, undercut);
        builder.attack(main, partly);
        builder.attack(away, main);
        ArgumentMap map = builder.map("part", main, fact);
        builder.map("other", away);
        Debate before = EcoreUtil.copy(builder.debate());
        Debate cut = MapExtract.of(map);
        assertEquals(ids(List.of(main, fact)), ids(cut.getStatements()));
        assertEquals(ids(List.of(kept, undercut, onUndercut)), ids(cut.getRelations()));
        assertEquals(ids(List.of(map)), ids(cut.getMaps()));
        assertEquals(1, cut.getStatements().get(0).getArguments().size());
        assertEquals(1, cut.getStatements().get(0).getViews().size());
        assertTrue(EcoreUtil.equals(before, builder.debate()));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void isAlwaysADebateThatCanBeSaved(long seed) throws IOException {
        Debate debate = new RandomDebates(seed).debate(15);
        for (ArgumentMap map : debate.getMaps()) {
            DebateResource resource = DebateFile.create(Path.of("x.debate"));
            resource.getContents().clear();
            resource.getContents().add(MapExtract.of(map));
            assertTrue(DebateFile.toBytes(resource).length > 0);
            assertEquals(1, resource.getDebate().getMaps().size());
        }
    }

    private static List<String> ids(List<? extends Identified> objects) {
        return objects.stream().map(Identified::getId).toList();
    }
}
