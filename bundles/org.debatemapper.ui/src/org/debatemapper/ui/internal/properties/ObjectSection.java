package org.debatemapper.ui.internal.properties;

import java.util.List;

import org.debatemapper.diagram.open.DebateChanges;
import org.debatemapper.diagram.open.Edits;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/**
 * A section on the selected objects. Its fields are made again when their {@link #shape} changes and else only filled.
 */
abstract class ObjectSection extends AbstractPropertySection {
    private static final int MARGIN = 12;

    private Composite body;
    private TabbedPropertySheetPage page;
    private DebateChanges changes;
    private DebateFields fields;
    private Object shape;
    private List<EObject> objects = List.of();

    @Override
    public final void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        page = sheet;
        body = Forms.column(parent, MARGIN);
        changes = new DebateChanges(parent.getDisplay(), this::refresh);
    }

    @Override
    public final void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        objects = ModelObjects.in(selection).stream().map(this::subject).toList();
    }

    @Override
    public final void aboutToBeShown() {
        changes.watch(objects.isEmpty() ? null : Elements.debateOf(objects.get(0)));
    }

    @Override
    public final void aboutToBeHidden() {
        changes.watch(null);
    }

    @Override
    public final void dispose() {
        if (changes != null) {
            changes.watch(null);
        }
        super.dispose();
    }

    @Override
    public final void refresh() {
        if (body.isDisposed() || objects.isEmpty() || Elements.debateOf(objects.get(0)) == null) {
            return;
        }
        changes.watch(Elements.debateOf(objects.get(0)));
        Object now = List.of(objects.get(0), objects.size() > 1, shape(objects.get(0)));
        if (!now.equals(shape)) {
            shape = now;
            rebuild();
        }
        fields.show(objects);
    }

    /**
     * @param selected
     *            a selected object
     * @return what this section is about
     */
    protected EObject subject(EObject selected) {
        return selected;
    }

    /**
     * @param object
     *            the first selected object
     * @return something equal as long as the same controls fit
     */
    protected Object shape(EObject object) {
        return object.eClass();
    }

    /**
     * Makes the controls.
     *
     * @param object
     *            the first selected object
     * @param column
     *            where to
     * @param to
     *            takes fields that are filled with the selected objects
     */
    protected abstract void build(EObject object, Composite column, DebateFields to);

    /** @return whether more than one object is selected */
    protected final boolean isSeveral() {
        return objects.size() > 1;
    }

    private void rebuild() {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        fields = new DebateFields(body);
        build(objects.get(0), body, fields);
        setEnabled(body, Edits.isEditable(objects.get(0)));
        body.requestLayout();
        page.resizeScrolledComposite();
    }

    private static void setEnabled(Composite composite, boolean enabled) {
        for (Control child : composite.getChildren()) {
            child.setEnabled(enabled);
        }
    }
}
