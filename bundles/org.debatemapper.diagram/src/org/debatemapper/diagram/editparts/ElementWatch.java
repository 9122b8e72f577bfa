package org.debatemapper.diagram.editparts;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Relation;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Tells a card what changed in its element: a relation came or went, or anything that is written on the card. */
final class ElementWatch extends EContentAdapter {
    private final Consumer<Relation> relations;
    private final Runnable visual;
    private EObject watched;

    ElementWatch(Consumer<Relation> relations, Runnable visual) {
        this.relations = relations;
        this.visual = visual;
    }

    /** Begins to listen; a null object is none. */
    void watch(EObject object) {
        watched = object;
        if (object != null) {
            object.eAdapters().add(this);
        }
    }

    /** What it listens to, or null. */
    EObject watched() {
        return watched;
    }

    /** Ceases to listen, whatever the view shows by now. */
    void unwatch() {
        if (watched != null) {
            watched.eAdapters().remove(this);
            watched = null;
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        if (notification.getNotifier() instanceof Relation relation) {
            relations.accept(relation);
        }
        tell(notification.getOldValue());
        tell(notification.getNewValue());
        if (notification.getFeature() != DebatePackage.eINSTANCE.getElement_Views()) {
            visual.run();
        }
    }

    private void tell(Object value) {
        for (Object each : value instanceof Collection<?> many ? many : List.of(value == null ? "" : value)) {
            if (each instanceof Relation relation) {
                relations.accept(relation);
            }
        }
    }
}
