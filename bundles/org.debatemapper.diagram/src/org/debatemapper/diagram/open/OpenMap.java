package org.debatemapper.diagram.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

/**
 * A map in an editor.
 *
 * @param editor
 *            where it is shown
 * @param map
 *            the map
 * @param session
 *            the debate it belongs to
 */
public record OpenMap(DebateEditor editor, ArgumentMap map, DebateSession session) {
    /**
     * @param part
     *            any part, or null
     * @return the map that it shows, if it is an editor of one, or adapts to the editor of one
     */
    public static Optional<OpenMap> of(IWorkbenchPart part) {
        DebateEditor editor = part == null ? null : part.getAdapter(DebateEditor.class);
        if (editor != null && editor.getDiagram() != null && editor.getMap() != null) {
            return Optional.of(new OpenMap(editor, editor.getMap(), editor.getSession()));
        }
        return Optional.empty();
    }

    /**
     * @param page
     *            a page, or null
     * @return the map in its active editor
     */
    public static Optional<OpenMap> active(IWorkbenchPage page) {
        return page == null ? Optional.empty() : of(page.getActiveEditor());
    }

    /** @return the map in the active editor of the active window */
    public static Optional<OpenMap> active() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? Optional.empty() : active(window.getActivePage());
    }

    /** @return the debate, never null */
    public Debate debate() {
        return Elements.debateOf(map);
    }

    /** @return the languages in which texts of this map are looked for */
    public List<String> languages() {
        return map.languageOrder();
    }

    /** @return the canvas */
    public GraphicalViewer viewer() {
        return editor.getDiagram().getViewer();
    }

    /**
     * Selects cards and arrows of the map.
     *
     * @param objects
     *            elements; those that are not on the map are passed over
     */
    public void select(Collection<? extends EObject> objects) {
        Set<EObject> wanted = new HashSet<>(objects);
        List<EditPart> parts = new ArrayList<>();
        for (Object part : viewer().getEditPartRegistry().values()) {
            if (part instanceof EditPart editPart && editPart.isSelectable()
                    && wanted.contains(ModelObjects.of(editPart))) {
                parts.add(editPart);
            }
        }
        if (!parts.isEmpty()) {
            viewer().setSelection(new StructuredSelection(parts));
            viewer().reveal(parts.get(0));
        }
    }
}
