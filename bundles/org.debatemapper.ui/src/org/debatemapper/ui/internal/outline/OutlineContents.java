package org.debatemapper.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.core.reading.ReadingOrder;
import org.debatemapper.core.reading.ReadingStep;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Place;
import org.debatemapper.model.operations.Elements;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The reading order of a map as a tree, and after it the bookmarks of the debate if there are any. */
final class OutlineContents implements ITreeContentProvider {
    private ReadingOrder order;

    @Override
    public Object[] getElements(Object input) {
        ArgumentMap map = (ArgumentMap) input;
        order = new ReadingOrder(map);
        List<Object> roots = new ArrayList<>(order.roots());
        Debate debate = Elements.debateOf(map);
        if (debate != null && !debate.getBookmarks().isEmpty()) {
            roots.add(new BookmarkList(debate));
        }
        return roots.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof BookmarkList list) {
            return list.debate().getBookmarks().toArray();
        }
        return parent instanceof ReadingStep step ? order.children(step).toArray() : new Object[0];
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof BookmarkList || element instanceof ReadingStep step && !order.children(step).isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof Place place) {
            return place.eContainer() instanceof Debate debate ? new BookmarkList(debate) : null;
        }
        return element instanceof ReadingStep step ? step.parent() : null;
    }
}
