package org.debatemapper.ui.internal.navigator;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Folders, then debates by title; what is in a debate keeps its order. */
final class FoldersFirst extends ViewerComparator {
    @Override
    public int category(Object element) {
        return element instanceof IContainer ? 0 : 1;
    }

    @Override
    public int compare(Viewer viewer, Object first, Object second) {
        return first instanceof DebateNode ? 0 : super.compare(viewer, first, second);
    }
}
