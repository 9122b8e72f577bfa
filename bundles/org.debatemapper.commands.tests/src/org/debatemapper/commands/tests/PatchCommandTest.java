package org.debatemapper.commands.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.commands.diff.PatchCommand;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.core.diff.DebateDifference;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchCommandTest {
    @TempDir
    Path folder;
    private TestDebate test;
    private Claim claim;
    private Debate later;

    @BeforeEach
    void open() throws IOException {
        test = new TestDebate(folder, "patch");
        claim = test.claim();
        later = EcoreUtil.copy(test.debate());
    }

    @Test
    void aNewReasonStandsBelowItsConclusion() {
        support(later.getStatements().get(0), "Because");

        run();

        NodeView conclusion = claim.viewOn(test.map());
        NodeView reason = claim.getArguments().get(0).getPremises().get(0).viewOn(test.map());
        assertNotNull(reason);
        assertTrue(reason.getY() >= conclusion.getY() + Placement.boundsOf(conclusion).height());
        assertNotNull(reason.getElement().getCreated());
        test.undo();
        assertEquals(1, test.debate().getStatements().size());
        assertEquals(1, test.map().getNodes().size());
    }

    @Test
    void aStatementWithoutRelationsOverlapsNothing() {
        Claim lonely = DebateFactory.eINSTANCE.createClaim();
        later.getStatements().add(lonely);

        run();

        NodeView first = test.map().getNodes().get(0);
        NodeView second = test.map().getNodes().get(1);
        assertFalse(Placement.boundsOf(first).isNear(Placement.boundsOf(second), 1));
    }

    @Test
    void manyNewStatementsComeInRows() {
        for (int i = 0; i < 300; i++) {
            later.getStatements().add(DebateFactory.eINSTANCE.createClaim());
        }

        run();

        assertEquals(301, test.map().getNodes().size());
        assertEquals(301, test.map().getNodes().stream().map(view -> view.getX() + " " + view.getY()).distinct().count());
    }

    @Test
    void aSecondPremiseGivesTheArgumentItsNode() {
        Argument step = support(later.getStatements().get(0), "Because");
        run();
        later = EcoreUtil.copy(test.debate());
        Claim also = DebateFactory.eINSTANCE.createClaim();
        later.getStatements().add(also);
        ((Argument) later.getRelations().get(0)).getPremises().add(also);

        run();

        Argument argument = (Argument) test.debate().getRelations().get(0);
        assertEquals(step.getId(), argument.getId());
        assertNotNull(argument.viewOn(test.map()));
    }

    @Test
    void whatIsRemovedTakesItsRelationsAndCardsAlong() {
        support(later.getStatements().get(0), "Because");
        run();
        later = EcoreUtil.copy(test.debate());
        EcoreUtil.delete(later.getStatements().get(1), true);

        run();

        assertEquals(0, test.debate().getRelations().size());
        assertEquals(1, test.map().getNodes().size());
        test.undo();
        assertEquals(1, claim.getArguments().size());
        assertEquals(2, test.map().getNodes().size());
    }

    @Test
    void withoutAMapNothingIsShown() {
        Claim lonely = DebateFactory.eINSTANCE.createClaim();
        later.getStatements().add(lonely);

        test.run(new PatchCommand(test.session(), "Edit", difference(), null));

        Statement made = test.debate().getStatements().get(1);
        assertNull(made.viewOn(test.map()));
    }

    @Test
    void noDifferenceIsNoEdit() {
        assertFalse(new PatchCommand(test.session(), "Edit", difference(), test.map()).canExecute());
    }

    private Argument support(Statement conclusion, String words) {
        Claim reason = DebateFactory.eINSTANCE.createClaim();
        reason.setText(LocalTexts.of("en", words));
        later.getStatements().add(reason);
        Argument argument = DebateFactory.eINSTANCE.createArgument();
        argument.getPremises().add(reason);
        argument.setConclusion(conclusion);
        later.getRelations().add(argument);
        return argument;
    }

    private DebateDifference difference() {
        return DebateDifference.between(test.debate(), later);
    }

    private void run() {
        test.run(new PatchCommand(test.session(), "Edit", difference(), test.map()));
    }
}
