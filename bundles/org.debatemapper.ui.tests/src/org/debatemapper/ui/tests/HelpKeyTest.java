package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** F1 leads to what the help says about the part in which somebody is. */
class HelpKeyTest extends WorkbenchTest {
    private static final String HELP = "org.debatemapper.help.view";

    @AfterEach
    void hide() {
        IViewPart help = page().findView(HELP);
        if (help != null) {
            page().hideView(help);
        }
    }

    @Test
    void helpIsAboutTheActivePart() throws Exception {
        openExample();
        assertSeen("The map", page().getActiveEditor());
        assertSeen("Evaluation", page().showView("org.debatemapper.evaluation.view"));
        assertSeen("Stories and presenting", page().showView("org.debatemapper.views.story"));
        assertSeen("For and against, and reading", page().showView("org.debatemapper.views.procon"));
        assertSeen("Beside the map", page().showView("org.debatemapper.views.translations"));
    }

    @Test
    void aPartWithoutPageLeavesTheOneThatWasRead() throws Exception {
        openExample();
        assertSeen("Evaluation", page().showView("org.debatemapper.evaluation.view"));
        assertSeen("Evaluation", page().showView("org.debatemapper.ui.properties"));
    }

    /** Lists of keys and commands show names as they are. */
    @Test
    void namesOfCommandsHaveNoMnemonics() {
        List<String> names = Stream.of(page().getWorkbenchWindow().getService(ICommandService.class).getDefinedCommands())
                .filter(command -> command.getId().startsWith("org.debatemapper")).map(HelpKeyTest::name).toList();
        assertFalse(names.isEmpty());
        assertEquals(List.of(), names.stream().filter(name -> name.contains("&")).toList());
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException e) {
            throw new AssertionError(e);
        }
    }

    private void assertSeen(String heading, IWorkbenchPart part) throws Exception {
        page().activate(part);
        settle();
        page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.debatemapper.help.open", null);
        Composite body = (Composite) page().findView(HELP).getSite().getService(MPart.class).getWidget();
        List<StyledText> texts = within(body, StyledText.class);
        assertEquals(1, texts.size());
        waitUntil(heading + " is seen", () -> isSeen(heading, texts.get(0)));
    }

    private static boolean isSeen(String heading, StyledText text) {
        for (int line = 0; line < text.getLineCount(); line++) {
            if (text.getLine(line).equals(heading)) {
                int top = text.getLinePixel(line);
                return top >= 0 && top < text.getClientArea().height;
            }
        }
        return false;
    }
}
