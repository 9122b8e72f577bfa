package org.debatemapper.ui.internal.handlers;

import org.debatemapper.diagram.open.ActiveMap;
import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** Shows the zoom of the map in the editor; a click makes it 100 %. */
public final class ZoomLevel extends WorkbenchWindowControlContribution {
    private static final int PERCENT = 100;
    private static final int SPARE = 14;

    private final ZoomListener listener = zoom -> show(zoom);
    private Label label;
    private ActiveMap active;
    private ZoomManager manager;

    @Override
    protected Control createControl(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 5).applyTo(box);
        label = new Label(box, SWT.CENTER);
        label.setText("400 %"); //$NON-NLS-1$
        // The tool bar asks for a size once, before style sheets have chosen a font.
        GridDataFactory.fillDefaults().hint(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + SPARE, SWT.DEFAULT).applyTo(label);
        label.setText("100 %"); //$NON-NLS-1$
        label.setToolTipText(Messages.ZoomLevel_tooltip);
        label.addListener(SWT.MouseUp, event -> {
            if (manager != null) {
                manager.setZoom(1);
            }
        });
        label.getDisplay().asyncExec(this::follow);
        label.addListener(SWT.Dispose, event -> forget());
        return box;
    }

    private void follow() {
        if (!label.isDisposed() && getWorkbenchWindow().getActivePage() != null) {
            active = new ActiveMap(getWorkbenchWindow().getActivePage(), map -> use(map.orElse(null)));
            active.update();
        }
    }

    private void use(OpenMap map) {
        if (manager != null) {
            manager.removeZoomListener(listener);
        }
        manager = map == null ? null : map.editor().getDiagram().getZoomManager();
        if (manager != null) {
            manager.addZoomListener(listener);
            show(manager.getZoom());
        }
    }

    private void show(double zoom) {
        if (!label.isDisposed()) {
            label.setText(Math.round(zoom * PERCENT) + " %"); //$NON-NLS-1$
        }
    }

    private void forget() {
        if (active != null) {
            active.dispose();
        }
        if (manager != null) {
            manager.removeZoomListener(listener);
        }
    }
}
