package org.debatemapper.ui.internal.outline;

import org.debatemapper.core.reading.ReadingOrder;
import org.debatemapper.core.reading.ReadingStep;
import org.debatemapper.model.ArgumentMap;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The reading order of a map as a tree. */
final class OutlineContents implements ITreeContentProvider {
    private ReadingOrder order;

    @Override
    public Object[] getElements(Object input) {
        order = new ReadingOrder((ArgumentMap) input);
        return order.roots().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return order.children((ReadingStep) parent).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !order.children((ReadingStep) element).isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return ((ReadingStep) element).parent();
    }
}
