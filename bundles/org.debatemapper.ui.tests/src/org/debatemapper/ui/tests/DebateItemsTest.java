package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actors and sources are added and deleted in the tree of debates. */
class DebateItemsTest extends WorkbenchTest {
    private StudyDebate study;
    private Pane pane;
    private Tree tree;
    private String before;

    @BeforeEach
    void open() throws Exception {
        study = StudyDebate.open();
        pane = Pane.open("org.debatemapper.ui.debates");
        tree = pane.first(Tree.class);
        before = content(study.editor());
        waitUntil("the actors are listed", () -> find("Actors (2)").isPresent());
    }

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void anActorIsAddedWhereActorsAreListed() throws Exception {
        inDialog(() -> choose("Actors (2)", "New Actor\u2026"), dialog -> {
            within(dialog, Text.class).get(0).setText("Lee");
            accept(dialog);
        });
        waitUntil("there are three", () -> find("Actors (3)").isPresent());
        assertEquals("Lee", study.debate().getActors().get(2).getName().get("en"));
        undoTo(before, study.editor());
        waitUntil("there are two", () -> find("Actors (2)").isPresent());
    }

    @Test
    void aSourceIsAddedWhereSourcesAreListed() throws Exception {
        inDialog(() -> choose("Sources (1)", "New Source\u2026"), dialog -> {
            within(dialog, Text.class).get(0).setText("A report");
            accept(dialog);
        });
        waitUntil("there are two", () -> find("Sources (2)").isPresent());
        undoTo(before, study.editor());
    }

    @Test
    void anActorIsDeletedWithItsStances() throws Exception {
        expand("Actors (2)");
        choose(StudyDebate.KIM, "Delete from Debate");
        waitUntil("one is left", () -> find("Actors (1)").isPresent());
        assertTrue(study.study().getStances().isEmpty());
        undoTo(before, study.editor());
        waitUntil("both are there", () -> find("Actors (2)").isPresent());
    }

    private void expand(String text) {
        TreeItem item = find(text).orElseThrow();
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        settle();
    }

    private void choose(String node, String entry) {
        tree.setSelection(find(node).orElseThrow());
        Menu menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().equals(entry)).findFirst()
                .orElseThrow(() -> new AssertionError(
                        entry + " is not in " + Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
    }

    /** Below the study only: other debates of the folder have actors, too. */
    private Optional<TreeItem> find(String text) {
        return find(Arrays.stream(tree.getItems())
                .filter(item -> item.getData() instanceof IFile file && file.getName().equals("study.debate")).toList(), text);
    }

    private static Optional<TreeItem> find(List<TreeItem> items, String text) {
        return items.stream().flatMap(item -> item.getText().equals(text) ? Stream.of(item)
                : find(List.of(item.getItems()), text).stream()).findFirst();
    }
}
