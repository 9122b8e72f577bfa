package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.diagram.actions.DiagramActions;
import org.debatemapper.diagram.actions.DiagramMenu;
import org.debatemapper.model.Statement;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The context menu offers what is legal, with the keys that the map listens to. */
class ContextMenuTest {
    @TempDir
    Path folder;
    private DiagramFixture fixture;
    private Menu menu;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
        MenuManager manager = new DiagramMenu(fixture.diagram(), new DiagramActions(fixture.diagram())).install();
        menu = manager.createContextMenu(fixture.diagram().getViewer().getControl());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aCardComesWithItsKeys() {
        fixture.diagram().getViewer().select(fixture.part(fixture.card("C1")));
        Map<String, IAction> entries = entries();
        assertEquals(SWT.TAB, entries.get("Add Reason").getAccelerator());
        assertEquals(SWT.SHIFT | SWT.TAB, entries.get("Add Counterargument").getAccelerator());
        assertEquals(SWT.F2, entries.get("Edit Text").getAccelerator());
        assertEquals(SWT.SHIFT | SWT.DEL, entries.get("Delete from Debate").getAccelerator());
        assertEquals("org.eclipse.ui.edit.copy", entries.get("Copy").getActionDefinitionId());
        List<String> names = List.copyOf(entries.keySet());
        assertTrue(names.indexOf("Edit Text") < names.indexOf("Delete from Debate"));
    }

    @Test
    void anEntryDoesWhatItSays() {
        fixture.diagram().getViewer().select(fixture.part(fixture.card("C1")));
        Statement statement = (Statement) fixture.card("C1").getElement();
        int before = statement.getAttackers().size();
        entries().get("Add Counterargument").run();
        assertEquals(before + 1, statement.getAttackers().size());
    }

    @Test
    void theMapAloneOffersNoCards() {
        fixture.diagram().getViewer().deselectAll();
        Map<String, IAction> entries = entries();
        assertTrue(entries.keySet().stream().noneMatch(name -> name.startsWith("Add ") && !name.equals("Add Bookmark")));
        assertTrue(entries.containsKey("Layout"));
    }

    private Map<String, IAction> entries() {
        menu.notifyListeners(SWT.Show, new Event());
        Map<String, IAction> entries = new LinkedHashMap<>();
        Arrays.stream(menu.getItems()).map(MenuItem::getData).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).forEach(action -> entries.put(action.getText(), action));
        return entries;
    }
}
