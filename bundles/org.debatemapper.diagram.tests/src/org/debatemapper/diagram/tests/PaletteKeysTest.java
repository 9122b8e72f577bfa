package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.commands.relate.Link;
import org.debatemapper.diagram.actions.ConnectActions;
import org.debatemapper.diagram.actions.DiagramActions;
import org.debatemapper.diagram.connect.Candidates;
import org.debatemapper.diagram.palette.PaletteTool;
import org.debatemapper.model.Evidence;
import org.debatemapper.render.RenderContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteKeysTest {
    @TempDir
    Path folder;

    private DiagramFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aCardThatIsChosenByKeyComesAtOnce() {
        int before = fixture.session().getDebate().getStatements().size();
        new DiagramActions(fixture.diagram()).getRegistry().getAction(ConnectActions.TOOLS).run();
        press(SWT.ARROW_DOWN);
        press(SWT.ARROW_DOWN);
        press(SWT.CR);
        var statements = fixture.session().getDebate().getStatements();
        assertEquals(before + 1, statements.size());
        assertTrue(statements.get(before) instanceof Evidence);
        assertSame(fixture.diagram().getDomain().getDefaultTool(), fixture.diagram().getDomain().getActiveTool());
    }

    @Test
    void aToolThatIsChosenByMouseWaitsForIt() {
        int before = fixture.session().getDebate().getStatements().size();
        choose(PaletteTool.EVIDENCE);
        assertEquals(before, fixture.session().getDebate().getStatements().size());
        assertTrue(fixture.diagram().getDomain().getActiveTool() != fixture.diagram().getDomain().getDefaultTool());
    }

    @Test
    void aRelationOffersOnlyItself() {
        RenderContext style = fixture.diagram().getStyle();
        Candidates candidates = Candidates.of(fixture.card("C27").getElement(), fixture.map(), style.visibility().graph(),
                style.languages(), Link.ATTACK);
        assertTrue(candidates.all().size() > 1);
        candidates.all().forEach(other -> assertTrue(candidates.ways(other.element()).stream()
                .allMatch(way -> way.link() == Link.ATTACK)));
    }

    @Test
    void escapeLeavesAllAsItWas() {
        int before = fixture.session().getDebate().getStatements().size();
        new DiagramActions(fixture.diagram()).getRegistry().getAction(ConnectActions.TOOLS).run();
        press(SWT.ARROW_UP);
        press(SWT.ESC);
        press(SWT.CR);
        assertEquals(before, fixture.session().getDebate().getStatements().size());
        assertSame(fixture.diagram().getDomain().getDefaultTool(), fixture.diagram().getDomain().getActiveTool());
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        fixture.diagram().getPalette().getControl().notifyListeners(SWT.KeyDown, event);
        fixture.settle();
    }

    private void choose(PaletteTool tool) {
        List<ToolItem> tools = new ArrayList<>();
        for (Control child : fixture.diagram().getPalette().getControl().getChildren()) {
            for (ToolItem item : ((ToolBar) child).getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                    tools.add(item);
                }
            }
        }
        ToolItem item = tools.get(tool.ordinal());
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
        fixture.settle();
    }
}
