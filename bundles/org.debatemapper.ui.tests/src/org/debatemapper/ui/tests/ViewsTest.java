package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Claim;
import org.debatemapper.model.NodeView;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart2;
import org.junit.jupiter.api.Test;

class ViewsTest extends WorkbenchTest {
    @Test
    void allViewsOfThePerspectiveOpen() throws Exception {
        for (String view : List.of("debates", "outline", "properties", "problems")) {
            assertNotNull(page().showView("org.debatemapper.ui." + view), view);
        }
        settle();
    }

    @Test
    void outlineBeginsWithTheIssue() throws Exception {
        openExample();
        page().showView("org.debatemapper.ui.outline");
        waitUntil("the outline begins with the issue and its answers", () -> visible(Tree.class).stream()
                .anyMatch(tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith("I1")
                        && tree.getItem(0).getItemCount() > 1));
    }

    @Test
    void problemsAreFound() throws Exception {
        openExample();
        page().showView("org.debatemapper.ui.problems");
        waitUntil("problems are listed",
                () -> visible(Table.class).stream().anyMatch(table -> table.getItemCount() > 0));
    }

    @Test
    void debatesWithTheSameTitleAreToldApart() throws Exception {
        Path folder = DebatesFolder.get().getLocation().toPath();
        List<Path> twins = List.of(folder.resolve("twin-1.debate"), folder.resolve("twin-2.debate"));
        Pane pane = Pane.open("org.debatemapper.ui.debates");
        try {
            for (Path twin : twins) {
                Files.deleteIfExists(twin);
                NewDebates.empty(twin, "Twin", "en");
                assertNotNull(DebateOpener.open(page(), twin));
            }
            Tree tree = pane.first(Tree.class);
            waitUntil("both are listed", () -> Arrays.stream(tree.getItems()).map(TreeItem::getText).toList()
                    .containsAll(List.of("Twin (twin-1.debate)", "Twin (twin-2.debate)")));
        } finally {
            page().closeAllEditors(false);
            for (Path twin : twins) {
                Files.deleteIfExists(twin);
            }
            DebatesFolder.get().refreshLocal(IResource.DEPTH_INFINITE, null);
            pane.close();
        }
    }

    @Test
    void thatNothingIsWrongIsSaid() throws Exception {
        IViewPart problems = page().showView("org.debatemapper.ui.problems");
        Path empty = DebatesFolder.get().getLocation().toPath().resolve("nothing-wrong.debate");
        Files.deleteIfExists(empty);
        NewDebates.empty(empty, "Nothing wrong", "en");
        assertNotNull(DebateOpener.open(page(), empty));
        waitUntil("the view says that there are no problems",
                () -> ((IWorkbenchPart2) problems).getContentDescription().equals("No problems found."));
        openExample();
        waitUntil("the view says so no longer", () -> ((IWorkbenchPart2) problems).getContentDescription().isEmpty()
                && visible(Table.class).stream().anyMatch(table -> table.getItemCount() > 0));
    }

    @Test
    void selectingRevealsOnTheMap() throws Exception {
        DebateEditor editor = openExample();
        OpenMap open = OpenMap.of(editor).orElseThrow();
        EObject claim = anyClaim(open.map());
        open.select(List.of(claim));
        settle();
        assertEquals(List.of(claim), ModelObjects.in(open.viewer().getSelection()));
    }

    @Test
    void propertiesFollowAViewInWhichNothingWasSelectedAtFirst() throws Exception {
        OpenMap open = OpenMap.of(openExample()).orElseThrow();
        page().showView("org.debatemapper.ui.properties");
        IViewPart table = page().showView("org.debatemapper.views.table");
        ISelectionProvider rows = table.getSite().getSelectionProvider();
        rows.setSelection(StructuredSelection.EMPTY);
        page().activate(open.editor());
        settle();
        page().activate(table);
        settle();
        Claim claim = anyClaim(open.map());
        rows.setSelection(new StructuredSelection(claim));
        String name = claim.displayName(open.map().languageOrder());
        waitUntil("the properties show " + name, () -> visible(CLabel.class).stream().anyMatch(label -> label.getText().equals(name)));
    }

    static Claim anyClaim(ArgumentMap map) {
        return map.getNodes().stream().map(NodeView::getElement).filter(Claim.class::isInstance).map(Claim.class::cast)
                .findFirst().orElseThrow();
    }
}
