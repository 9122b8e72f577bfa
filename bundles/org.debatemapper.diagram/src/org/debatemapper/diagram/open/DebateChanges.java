package org.debatemapper.diagram.open;

import org.debatemapper.model.DebatePackage;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;

/**
 * Calls back once, soon, after any number of changes of a debate; not if cards were only moved, which no list or tree
 * shows. Confined to the thread of the user interface.
 */
public final class DebateChanges {
    private static final int PAUSE = 60;
    private static final DebatePackage MODEL = DebatePackage.eINSTANCE;

    private final Runnable changed;
    private final Display display;
    private final Runnable later = this::tell;
    private final EContentAdapter adapter = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && !isPlace(notification.getFeature())) {
                display.timerExec(PAUSE, later);
            }
        }
    };
    private EObject root;

    /**
     * @param display
     *            the display
     * @param changed
     *            what to do after changes
     */
    public DebateChanges(Display display, Runnable changed) {
        this.display = display;
        this.changed = changed;
    }

    /**
     * @param debate
     *            what to watch from now on instead of what was watched so far; null for nothing
     */
    public void watch(EObject debate) {
        if (root == debate) {
            return;
        }
        if (root != null) {
            root.eAdapters().remove(adapter);
        }
        root = debate;
        if (root != null) {
            root.eAdapters().add(adapter);
        }
    }

    private static boolean isPlace(Object feature) {
        return feature == MODEL.getView_X() || feature == MODEL.getView_Y() || feature == MODEL.getView_Width()
                || feature == MODEL.getView_Height() || feature == MODEL.getEdgeView_BendPoints();
    }

    private void tell() {
        if (root != null) {
            changed.run();
        }
    }
}
