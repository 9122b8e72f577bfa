package org.debatemapper.ui.internal.properties;

import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** How the map in front shows an element: colour, width, and whether automatic layout may move it. */
public final class AppearanceSection extends ObjectSection {
    private static final int NARROWEST = 160;
    private static final int WIDEST = 420;
    private static final int USUAL = 220;
    private static final int STEP = 10;

    @Override
    protected EObject subject(EObject selected) {
        NodeView view = selected instanceof Element element ? view(element) : null;
        return view == null ? selected : view;
    }

    private static NodeView view(Element element) {
        return OpenMap.active(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage())
                .filter(open -> open.map().eResource() == element.eResource())
                .map(open -> element.viewOn(open.map())).orElse(null);
    }

    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        if (!(object instanceof NodeView)) {
            Forms.caption(column, Messages.AppearanceSection_notShown);
            return;
        }
        to.color(Literals.NODE_VIEW__COLOR);
        to.add(new NumberField(column, Messages.AppearanceSection_width, NARROWEST, WIDEST, STEP,
                AppearanceSection::width, (views, width) -> DebateFields.set(views, Literals.VIEW__WIDTH, width)));
        to.flag(Messages.AppearanceSection_pinned, Literals.NODE_VIEW__PINNED);
    }

    private static int width(EObject view) {
        int width = ((NodeView) view).getWidth();
        return width == 0 ? USUAL : width;
    }
}
