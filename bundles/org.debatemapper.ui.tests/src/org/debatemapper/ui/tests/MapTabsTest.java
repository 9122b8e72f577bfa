package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.model.ArgumentMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maps are renamed, duplicated, moved and deleted by the menu of their tabs. */
class MapTabsTest extends WorkbenchTest {
    private StudyDebate study;
    private String before;

    @BeforeEach
    void open() throws Exception {
        study = StudyDebate.open();
        study.editor().getSession().getCommandStack().execute(new Creations(study.editor().getSession()).map("Second"));
        waitUntil("there are two tabs", () -> titles().equals(List.of("All", "Second")));
        before = content(study.editor());
    }

    @AfterEach
    void close() {
        page().closeAllEditors(false);
    }

    @Test
    void theMapUnderThePointerIsDeletedAndComesBack() throws Exception {
        ArgumentMap second = study.debate().getMaps().get(1);
        choose("Second", "Delete Map");
        waitUntil("one is left", () -> titles().equals(List.of("All")));
        assertSame(study.debate().getMaps().get(0), study.editor().getMap());
        undo();
        waitUntil("both are there", () -> titles().equals(List.of("All", "Second")));
        assertSame(second, study.debate().getMaps().get(1));
    }

    @Test
    void aMapIsRenamed() throws Exception {
        inDialog(() -> choose("Second", "Rename Map\u2026"), dialog -> {
            within(dialog, Text.class).get(0).setText("Other");
            accept(dialog);
        });
        waitUntil("the tab says so", () -> titles().equals(List.of("All", "Other")));
        undo();
    }

    @Test
    void aDuplicateComesToTheFrontBesideItsOriginal() throws Exception {
        inDialog(() -> choose("All", "Duplicate Map\u2026"), dialog -> {
            assertEquals("All (copy)", within(dialog, Text.class).get(0).getText());
            accept(dialog);
        });
        waitUntil("there are three", () -> titles().equals(List.of("All", "All (copy)", "Second")));
        assertSame(study.debate().getMaps().get(1), study.editor().getMap());
        assertEquals(study.debate().getMaps().get(0).getNodes().size(), study.editor().getMap().getNodes().size());
        undo();
        waitUntil("there are two", () -> titles().equals(List.of("All", "Second")));
    }

    @Test
    void aMapMovesToTheLeft() throws Exception {
        choose("Second", "Move Map Left");
        waitUntil("it is the first", () -> titles().equals(List.of("Second", "All")));
        undo();
        waitUntil("it is the second again", () -> titles().equals(List.of("All", "Second")));
    }

    private void undo() throws Exception {
        study.editor().getSession().getCommandStack().undo();
        settle();
        assertEquals(before, content(study.editor()));
    }

    private CTabFolder tabs() {
        return within(study.editor().getDiagram().getControl(), CTabFolder.class).get(0);
    }

    private List<String> titles() {
        return Arrays.stream(tabs().getItems()).map(item -> item.getText().strip()).toList();
    }

    private void choose(String title, String entry) {
        CTabItem tab = tabs().getItem(titles().indexOf(title));
        Rectangle box = tab.getBounds();
        Point place = tabs().toDisplay(box.x + box.width / 2, box.y + box.height / 2);
        Event detect = new Event();
        detect.x = place.x;
        detect.y = place.y;
        detect.doit = true;
        tabs().notifyListeners(SWT.MenuDetect, detect);
        Menu menu = tabs().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().split("\t")[0].equals(entry)).findFirst()
                .orElseThrow(() -> new AssertionError("No entry " + entry));
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
