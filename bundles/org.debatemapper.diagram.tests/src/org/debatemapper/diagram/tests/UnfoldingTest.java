package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.session.EditStack;
import org.debatemapper.commands.view.Folds;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.actions.AutoLayout;
import org.debatemapper.diagram.actions.Unfolding;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A branch of a large map is expanded, where room is made for it in the background. */
class UnfoldingTest {
    @TempDir
    Path folder;

    private final AtomicInteger layouts = new AtomicInteger();
    private final JobChangeAdapter jobs = new JobChangeAdapter() {
        @Override
        public void done(IJobChangeEvent event) {
            if (event.getJob() instanceof AutoLayout) {
                layouts.incrementAndGet();
            }
        }
    };
    private DiagramFixture fixture;
    private EditStack stack;
    private NodeView root;

    @BeforeEach
    void putACardWhereAHiddenOneIs() throws IOException {
        fixture = new DiagramFixture(SampleDebate.large(folder, 450));
        stack = fixture.session().getCommandStack();
        root = fixture.map().getNodes().get(0);
        NodeView hidden = fixture.map().getNodes().get(200);
        fixture.run(new Folds(fixture.session()).fold(List.of(root), true));
        fixture.run(new Creations(fixture.session()).statement(fixture.map(), DebatePackage.Literals.CLAIM, hidden.getX(),
                hidden.getY()));
        Job.getJobManager().addJobChangeListener(jobs);
    }

    @AfterEach
    void close() {
        Job.getJobManager().removeJobChangeListener(jobs);
        fixture.close();
    }

    @Test
    void theRoomIsUndoneTogetherWithTheExpansion() {
        Map<NodeView, List<Integer>> before = places();
        int steps = stack.getCommands().length;
        expand();
        awaitLayout();
        Map<NodeView, List<Integer>> after = places();
        assertNotEquals(before, after);
        assertEquals(steps + 1, stack.getCommands().length);
        stack.undo();
        assertEquals(before, places());
        assertTrue(root.isCollapsed());
        stack.redo();
        assertEquals(after, places());
        assertFalse(root.isCollapsed());
    }

    @Test
    void whatIsCollapsedAgainMeanwhileGetsNoRoom() {
        Map<NodeView, List<Integer>> before = places();
        expand();
        stack.undo();
        awaitLayout();
        assertEquals(before, places());
        assertTrue(stack.canRedo());
    }

    @Test
    void theRoomIsAStepOfItsOwnAfterAnotherEdit() {
        int steps = stack.getCommands().length;
        expand();
        stack.execute(new Creations(fixture.session()).map("Another"));
        awaitLayout();
        assertEquals(steps + 3, stack.getCommands().length);
    }

    private void expand() {
        Unfolding.execute(DiagramContext.of(fixture.diagram().getViewer()), fixture.map(),
                new Folds(fixture.session()).fold(List.of(root), false));
    }

    private void awaitLayout() {
        fixture.waitUntil("the map is laid out", () -> layouts.get() > 0);
        fixture.settle();
    }

    private Map<NodeView, List<Integer>> places() {
        return fixture.map().getNodes().stream()
                .collect(Collectors.toMap(view -> view, view -> List.of(view.getX(), view.getY())));
    }
}
