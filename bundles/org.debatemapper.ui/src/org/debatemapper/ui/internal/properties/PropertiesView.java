package org.debatemapper.ui.internal.properties;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.ModelObjects;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.properties.PropertySheet;

/** The properties of what is selected in an editor or another view. */
public final class PropertiesView extends PropertySheet {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.ui.properties"; //$NON-NLS-1$

    /** What is selected in the parts of this product adapts to objects of the model. */
    private static final String OURS = "org.debatemapper."; //$NON-NLS-1$

    private IWorkbenchPart followed;

    /** The platform's buttons for several such views would take a row of their own beside another tab. */
    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        IActionBars bars = getViewSite().getActionBars();
        bars.getToolBarManager().removeAll();
        bars.getMenuManager().removeAll();
        bars.updateActionBars();
    }

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.PropertiesView_nothing);
        return page;
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        DebatePropertiesPage page = new DebatePropertiesPage();
        initPage(page);
        page.createControl(getPageBook());
        return new PageRec(part, page);
    }

    /** The platform takes a part up when it is activated; where nothing was selected then, something may be by now. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != null && part != followed && part == getSite().getPage().getActivePart() && isImportant(part)) {
            partActivated(part);
        }
        super.selectionChanged(part, selection);
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        if (isImportant(part)) {
            followed = part;
        }
        super.partActivated(part);
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        ISelectionProvider provider = part.getSite().getSelectionProvider();
        return part instanceof DebateEditor || part != this && part.getSite().getId().startsWith(OURS)
                && provider != null && !ModelObjects.in(provider.getSelection()).isEmpty();
    }
}
