package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Stories;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Story;
import org.debatemapper.testing.window.Hands;
import org.debatemapper.views.internal.story.Presentation;
import org.debatemapper.views.internal.story.StoryView;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

class PresentationTest extends WorkbenchTest {
    @Test
    void aStoryIsPresentedByKeysAndLeavesNoTrace() throws Exception {
        DebateEditor editor = openExample();
        Story story = story(editor);
        byte[] before = DebateFile.toBytes(editor.getSession().getResource());
        StoryView view = (StoryView) page().showView(StoryView.ID);
        view.show(story);
        page().activate(editor);
        try (Hands hands = new Hands(Display.getCurrent())) {
            Presentation running = presented();
            assertEquals(editor.getSite().getShell().getMonitor().getBounds(), running.getShell().getBounds());
            hands.press("space");
            assertEquals(1, running.getIndex());
            hands.press("Right");
            assertEquals(2, running.getIndex());
            hands.press("space");
            assertEquals(2, running.getIndex());
            hands.press("Left");
            assertEquals(1, running.getIndex());
            hands.press("Home");
            assertEquals(0, running.getIndex());
            for (String key : List.of("n", "l", "t", "b", "b", "equal", "0")) {
                hands.press(key);
            }
            hands.press("Escape");
            waitUntil("it has ended", () -> Presentation.running().isEmpty());
            assertTrue(running.getShell().isDisposed());
            view.getSite().getSelectionProvider().setSelection(new StructuredSelection(story.getSteps().get(2)));
            settle();
            page().activate(editor);
            assertEquals(2, presented().getIndex());
            hands.press("Escape");
            page().showView("org.debatemapper.ui.problems");
            page().activate(editor);
            assertEquals(0, presented().getIndex());
            hands.press("Escape");
        } finally {
            page().hideView(view);
        }
        assertArrayEquals(before, DebateFile.toBytes(editor.getSession().getResource()));
    }

    private Presentation presented() throws Exception {
        page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.debatemapper.views.present", null);
        waitUntil("it is presented", () -> Presentation.running().isPresent());
        return Presentation.running().orElseThrow();
    }

    private static Story story(DebateEditor editor) {
        DebateSession session = editor.getSession();
        Stories stories = new Stories(session);
        CreationCommand command = stories.create("en", "Test");
        session.getCommandStack().execute(command);
        Story story = (Story) command.getMade();
        for (ArgumentMap map : editor.getDebate().getMaps()) {
            session.getCommandStack().execute(stories.addStep(story, null, map, new Extent(0, 0, 600, 400),
                    map.getTitle()));
        }
        return story;
    }
}
