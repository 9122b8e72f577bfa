package org.debatemapper.ui.internal.application;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/** The names on the tabs of views. The platform keeps them from the last run, which may have had another language. */
final class PartNames {
    private PartNames() {
    }

    /** Names views that are not yet open; an open one has named itself. */
    static void refresh(IWorkbenchPage page) {
        IViewRegistry views = page.getWorkbenchWindow().getWorkbench().getViewRegistry();
        page.getWorkbenchWindow().getService(MWindow.class).getSharedElements().stream()
                .filter(MPart.class::isInstance).map(MPart.class::cast).filter(part -> part.getObject() == null).forEach(part -> {
                    IViewDescriptor view = views.find(part.getElementId());
                    if (view != null) {
                        part.setLabel(view.getLabel());
                    }
                });
    }
}
