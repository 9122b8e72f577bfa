package org.debatemapper.ui.internal.navigator;

import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.ui.internal.Icons;
import org.debatemapper.views.ModelIcons;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** Debates by their titles, with the names of their files if others are called so; files that cannot be read by their names. */
final class DebatesLabelProvider extends LabelProvider {
    private final DebateContents contents;

    DebatesLabelProvider(DebateContents contents) {
        this.contents = contents;
    }

    @Override
    public String getText(Object element) {
        if (element instanceof IFile file) {
            String title = contents.title(file);
            return contents.isTitleOfOthers(file, title) ? NLS.bind(Messages.DebatesLabelProvider_both, title, file.getName())
                    : title;
        } else if (element instanceof IResource resource) {
            return resource.getName();
        }
        return ((DebateNode) element).label();
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof IContainer) {
            return Icons.image("folder"); //$NON-NLS-1$
        } else if (element instanceof IFile file) {
            return Icons.image(contents.debate(file).isPresent() ? "debate" : "warning"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        DebateNode node = (DebateNode) element;
        return switch (node.kind()) {
        case MAP -> Icons.image("map"); //$NON-NLS-1$
        case SOURCES -> ModelIcons.of(Literals.SOURCE);
        case ACTORS -> ModelIcons.of(Literals.ACTOR);
        case GROUPS -> Icons.image("group"); //$NON-NLS-1$
        case ITEM -> Icons.of(node.object());
        };
    }
}
