package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.testing.window.Hands;
import org.debatemapper.ui.internal.welcome.Doors;
import org.debatemapper.ui.internal.welcome.RecentDebates;
import org.debatemapper.ui.internal.welcome.WelcomeEditor;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest extends WorkbenchTest {
    @Test
    void coversThePage() {
        WelcomeEditor.open(page());
        settle();
        assertTrue(page().getActiveEditor() instanceof WelcomeEditor);
        assertTrue(page().isPageZoomed());
    }

    @Test
    void noDoorIsCutOffBesideTheViews() {
        WelcomeEditor.open(page());
        settle();
        page().toggleZoom(page().getReference(page().getActivePart()));
        settle();
        List<Control> doors = doors(page().getWorkbenchWindow().getShell());
        assertEquals(3, doors.size());
        for (Control door : doors) {
            Control place = door;
            while (!(place instanceof ScrolledComposite)) {
                place = place.getParent();
            }
            int right = door.toDisplay(door.getSize()).x;
            assertTrue(right <= place.toDisplay(place.getSize()).x, "Doors end at " + right);
        }
    }

    private static List<Control> doors(Composite parent) {
        List<Control> doors = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child.getClass().getSimpleName().equals("DoorCard")) {
                doors.add(child);
            } else if (child instanceof Composite composite) {
                doors.addAll(doors(composite));
            }
        }
        return doors;
    }

    @Test
    void givesWayToTheExample() {
        WelcomeEditor.open(page());
        new Doors(page()).openExample();
        settle();
        assertTrue(page().getActiveEditor() instanceof DebateEditor);
        assertTrue(!page().isPageZoomed());
        assertNotNull(page().findView("org.debatemapper.ui.debates"));
    }

    @Test
    void remembersWhatWasOpened() throws Exception {
        DebateEditor editor = openExample();
        assertEquals(editor.getSession().getFile(), RecentDebates.get().get(0));
    }

    @Test
    void opensWhatIsDroppedOntoIt(@TempDir Path folder) throws Exception {
        Path file = NewDebates.example(folder, "en");
        WelcomeEditor.open(page());
        settle();
        Shell other = new Shell(page().getWorkbenchWindow().getShell(), SWT.ON_TOP | SWT.NO_TRIM);
        other.setBounds(0, 0, 120, 120);
        DragSource source = new DragSource(other, DND.DROP_COPY);
        source.setTransfer(FileTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = new String[] { file.toString() };
            }
        });
        other.open();
        try (Hands hands = new Hands(Display.getCurrent())) {
            hands.rest();
            hands.drag(other, new Point(60, 60), new Point(500, 600));
            waitUntil("the debate is open", () -> page().getActiveEditor() instanceof DebateEditor editor
                    && editor.getSession().getFile().equals(file));
        } finally {
            other.dispose();
        }
    }

    @Test
    void thereIsAFolderForDebates() {
        assertTrue(DebatesFolder.get().isAccessible());
    }
}
