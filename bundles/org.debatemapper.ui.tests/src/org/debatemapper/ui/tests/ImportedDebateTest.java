package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.core.maps.MapBuilder;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.ui.internal.wizards.ImportedDebate;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedDebateTest {
    @TempDir
    Path folder;

    @Test
    void placesTheCardsOfAMapThatIsOneHeap() throws Exception {
        Debate debate = twoClaims();
        debate.getMaps().add(MapBuilder.whole(debate));
        assertPlaced(written(debate));
    }

    @Test
    void makesAMapOfADebateWithoutOne() throws Exception {
        assertPlaced(written(twoClaims()));
    }

    @Test
    void leavesAMapThatHasPlaces() throws Exception {
        Debate debate = twoClaims();
        debate.getMaps().add(MapBuilder.whole(debate));
        debate.getMaps().get(0).getNodes().get(1).setX(777);
        List<NodeView> nodes = written(debate).getMaps().get(0).getNodes();
        assertEquals(List.of(0, 777), nodes.stream().map(view -> (int) view.getX()).toList());
    }

    @Test
    void aMapOfTooManyCardsGivesWayToOneThatCanBeRead() throws Exception {
        Debate debate = twoClaims();
        for (int i = 0; i < 5000; i++) {
            claim(debate, "Claim " + i);
        }
        debate.getMaps().add(MapBuilder.whole(debate));
        Debate read = written(debate);
        assertEquals(5002, read.getStatements().size());
        assertEquals(500, read.getMaps().get(0).getNodes().size());
    }

    @Test
    void writesNothingIfItFails() {
        Path nowhere = folder.resolve("missing/a.debate");
        assertThrows(InvocationTargetException.class,
                () -> new ImportedDebate(twoClaims(), nowhere).run(new NullProgressMonitor()));
        assertFalse(Files.exists(nowhere.getParent()));
    }

    private Debate written(Debate debate) throws Exception {
        Path file = folder.resolve("a.debate");
        new ImportedDebate(debate, file).run(new NullProgressMonitor());
        return DebateFile.load(file).getDebate();
    }

    private static void assertPlaced(Debate debate) {
        List<NodeView> nodes = debate.getMaps().get(0).getNodes();
        assertEquals(2, nodes.size());
        assertNotEquals(nodes.get(0).getY(), nodes.get(1).getY());
    }

    private static Debate twoClaims() {
        Debate debate = DebateFactory.eINSTANCE.createDebate();
        debate.setLanguage("en");
        debate.getLanguages().add("en");
        Attack attack = DebateFactory.eINSTANCE.createAttack();
        attack.setSource(claim(debate, "It rains."));
        attack.setTarget(claim(debate, "It is dry."));
        debate.getRelations().add(attack);
        return debate;
    }

    private static Claim claim(Debate debate, String text) {
        Claim claim = DebateFactory.eINSTANCE.createClaim();
        claim.setText(LocalTexts.of("en", text));
        debate.getStatements().add(claim);
        return claim;
    }
}
