package org.debatemapper.ui.internal.navigator;

import java.util.Arrays;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.ui.statushandlers.StatusManager;

/** Folders, debate files, and what is in them. */
final class DebatesContentProvider implements ITreeContentProvider {
    private final DebateContents contents;

    DebatesContentProvider(DebateContents contents) {
        this.contents = contents;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof IContainer container) {
            return members(container);
        } else if (parent instanceof IFile file) {
            return contents.children(file).toArray();
        }
        return parent instanceof DebateNode node ? contents.children(node).toArray() : new Object[0];
    }

    @Override
    public boolean hasChildren(Object element) {
        return !(element instanceof DebateNode node) || DebateNode.LISTS.contains(node.kind());
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof IResource resource) {
            return resource.getParent();
        }
        return element instanceof DebateNode node ? node.file() : null;
    }

    private static Object[] members(IContainer container) {
        try {
            if (!container.isAccessible()) {
                return new Object[0];
            }
            return Arrays.stream(container.members()).filter(DebatesContentProvider::isShown).toArray();
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
            return new Object[0];
        }
    }

    private static boolean isShown(IResource resource) {
        return !resource.getName().startsWith(".") //$NON-NLS-1$
                && (resource instanceof IContainer || resource instanceof IFile file && DebateContents.isDebate(file));
    }
}
