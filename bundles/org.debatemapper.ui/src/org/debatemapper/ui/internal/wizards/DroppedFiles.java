package org.debatemapper.ui.internal.wizards;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.debatemapper.diagram.drop.CopyDropListener;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;

/** Opens debate files that are dropped somewhere; files of other formats are imported. */
public class DroppedFiles extends CopyDropListener {
    private final IWorkbenchPage page;

    /**
     * @param page
     *            where to open what is dropped
     */
    public DroppedFiles(IWorkbenchPage page) {
        super(FileTransfer.getInstance());
        this.page = page;
    }

    /**
     * Takes files that are dropped onto a control or what is in it.
     *
     * @param control
     *            the control
     */
    public void onto(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(getTransfer());
        target.addDropListener(this);
    }

    /** The program that the files come from waits until this returns: nothing is asked before. */
    @Override
    public final void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            event.display.asyncExec(() -> take(names, page, file -> DebateOpener.openSoon(page, file)));
        }
    }

    /**
     * Imports files, but for debates.
     *
     * @param names
     *            paths of files
     * @param page
     *            where to import
     * @param debates
     *            takes each file that is a debate
     */
    public static void take(String[] names, IWorkbenchPage page, Consumer<Path> debates) {
        for (String name : names) {
            if (name.endsWith('.' + DebateResource.EXTENSION)) {
                debates.accept(Path.of(name));
            } else {
                ImportWizard.open(page, Path.of(name));
            }
        }
    }
}
