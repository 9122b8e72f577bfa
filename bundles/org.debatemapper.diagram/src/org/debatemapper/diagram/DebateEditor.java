package org.debatemapper.diagram;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessionListener;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.diagram.actions.DiagramActions;
import org.debatemapper.diagram.actions.DiagramMenu;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RootEditPart;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/**
 * The editor of a debate's maps. Several editors on one file share a {@link DebateSession}. Opened on any
 * {@link org.eclipse.ui.IURIEditorInput} that is a file. The selection it offers consists of edit parts that adapt to
 * objects of the model.
 */
public final class DebateEditor extends EditorPart {
    /** The id of the editor. */
    public static final String ID = "org.debatemapper.diagram.editor";

    private final DebateSessionListener listener = new DebateSessionListener() {
        @Override
        public void dirtyChanged() {
            firePropertyChange(PROP_DIRTY);
        }

        @Override
        public void moved() {
            followFile();
        }

        @Override
        public void reverted() {
            diagram.reload();
        }
    };
    private DebateSession session;
    private EditorSaving saving;
    private MapDiagram diagram;
    private DiagramActions actions;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        try {
            session = DebateSessions.shared().acquire(EditorFiles.pathOf(input));
        } catch (IOException e) {
            throw new PartInitException(new Status(IStatus.ERROR, ID, e.getMessage(), e));
        }
        session.addListener(listener);
        saving = new EditorSaving(session, site.getShell());
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        diagram = new MapDiagram(parent, session);
        diagram.setAnimations(() -> PlatformUI.getPreferenceStore()
                .getBoolean(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS));
        new WorkbenchTheme(getSite().getWorkbenchWindow().getWorkbench()).follow(diagram.getControl(),
                diagram::setTheme);
        actions = new DiagramActions(diagram);
        actions.addRevert(this);
        getSite().setSelectionProvider(diagram.getViewer());
        getEditorSite().registerContextMenu(new DiagramMenu(diagram, actions).install(), diagram.getViewer(), false);
    }

    /** @return the shared session of the debate, never null while the editor is open */
    public DebateSession getSession() {
        return session;
    }

    /** @return the debate, never null while the editor is open */
    public Debate getDebate() {
        return session.getDebate();
    }

    /** @return the map in front, or null if the debate has none */
    public ArgumentMap getMap() {
        return diagram.getMap();
    }

    /**
     * @param map
     *            a map of the debate, which comes to the front
     */
    public void showMap(ArgumentMap map) {
        diagram.showMap(map);
    }

    /**
     * Selects something and scrolls it into view; changes to another map if the one in front does not show it.
     *
     * @param object
     *            an element, a view or a map of the debate
     * @return whether any map shows it
     */
    public boolean reveal(EObject object) {
        return diagram.reveal(object);
    }

    /** @return the viewer, its palette and its maps, never null once the editor is visible */
    public MapDiagram getDiagram() {
        return diagram;
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        saving.save(monitor);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSaveAs() {
        saving.saveAs();
    }

    /** Writes the debate to another file, which all editors on it then edit. */
    void saveAs(Path target) {
        saving.saveAs(target);
    }

    /** Forgets all edits and shows what the file holds. */
    public void doRevert() {
        saving.revert();
    }

    @Override
    public void setFocus() {
        diagram.getViewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (actions != null) {
            actions.dispose();
        }
        if (session != null) {
            session.removeListener(listener);
            DebateSessions.shared().release(session);
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == DebateEditor.class) {
            return type.cast(this);
        }
        Object adapter = diagram == null ? null : diagramAdapter(type);
        return adapter != null ? type.cast(adapter) : super.getAdapter(type);
    }

    private Object diagramAdapter(Class<?> type) {
        if (type == GraphicalViewer.class) {
            return diagram.getViewer();
        } else if (type == RootEditPart.class) {
            return diagram.getViewer().getRootEditPart();
        } else if (type == ZoomManager.class) {
            return diagram.getZoomManager();
        } else if (type == CommandStack.class) {
            return session.getCommandStack();
        } else if (type == EditDomain.class) {
            return diagram.getDomain();
        } else if (type == ActionRegistry.class) {
            return actions == null ? null : actions.getRegistry();
        } else if (type == MapDiagram.class) {
            return diagram;
        } else if (type == DebateSession.class) {
            return session;
        }
        return type == ArgumentMap.class ? diagram.getMap() : null;
    }

    private void followFile() {
        try {
            setInput(EditorFiles.inputFor(session.getFile()));
            setPartName(getEditorInput().getName());
            firePropertyChange(PROP_INPUT);
        } catch (CoreException e) {
            saving.report(e);
        }
    }
}
