package org.debatemapper.ui.internal.properties;

import java.util.List;

import org.debatemapper.diagram.open.DebateChanges;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** Tabbed properties with the tabs in a row above the fields, so that a narrow view keeps its width for them. */
final class DebatePropertiesPage extends TabbedPropertySheetPage {
    private static final String CONTRIBUTOR = "org.debatemapper.ui.properties"; //$NON-NLS-1$

    private final TitleLabels titles = new TitleLabels();
    private Composite body;
    private CLabel title;
    private TabStrip strip;
    private DebateChanges changes;
    private ISelection shown;

    DebatePropertiesPage() {
        super(() -> CONTRIBUTOR, false);
    }

    @Override
    public void createControl(Composite parent) {
        body = Forms.ground(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        title = Forms.ground(new CLabel(body, SWT.NONE));
        title.setMargins(10, 8, 8, 2);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        strip = new TabStrip(body, this::setSelectedTab);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        changes = new DebateChanges(parent.getDisplay(), this::showTitle);
        super.createControl(body);
        Control tabbed = super.getControl();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabbed);
        hideList((Composite) tabbed);
    }

    @Override
    public Control getControl() {
        return body;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        super.selectionChanged(part, selection);
        if (body != null && !body.isDisposed()) {
            shown = selection;
            List<EObject> objects = selection == null ? List.of() : ModelObjects.in(selection);
            changes.watch(objects.isEmpty() ? null : Elements.debateOf(objects.get(0)));
            showTitle();
            strip.show(getActiveTabs(), getSelectedTab());
        }
    }

    @Override
    public void dispose() {
        if (changes != null) {
            changes.watch(null);
        }
        super.dispose();
    }

    private void showTitle() {
        if (!title.isDisposed()) {
            title.setText(titles.getText(shown));
            title.setImage(titles.getImage(shown));
        }
    }

    /** The platform puts the names of tabs into a column at the left of the scrolled fields. */
    private static void hideList(Composite tabbed) {
        for (Control child : tabbed.getChildren()) {
            if (child instanceof ScrolledComposite fields && fields.getLayoutData() instanceof FormData data) {
                data.left = new FormAttachment(0, 0);
                fields.moveAbove(null);
            } else if (child instanceof Composite composite) {
                hideList(composite);
            }
        }
    }
}
