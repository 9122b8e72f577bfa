package org.debatemapper.ui.internal.navigator;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Folders, then debates by title; what is in a debate keeps its order. */
final class FoldersFirst extends ViewerComparator {
    private final DebateContents contents;

    FoldersFirst(DebateContents contents) {
        this.contents = contents;
    }

    @Override
    public int category(Object element) {
        return element instanceof IContainer ? 0 : 1;
    }

    @Override
    public int compare(Viewer viewer, Object first, Object second) {
        if (first instanceof DebateNode) {
            return 0;
        }
        return first instanceof IFile one && second instanceof IFile other
                ? getComparator().compare(contents.title(one), contents.title(other))
                : super.compare(viewer, first, second);
    }
}
