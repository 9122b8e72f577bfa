package org.debatemapper.ui.internal.outline;

import java.util.List;

import org.debatemapper.core.reading.ReadingStep;
import org.debatemapper.core.reading.ReadingStep.Sign;
import org.debatemapper.model.operations.Names;
import org.debatemapper.ui.internal.Icons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** Names of elements in the language of the map, with the sign of how they bear on what is above them. */
final class OutlineLabels extends LabelProvider {
    private List<String> languages = List.of();

    void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    @Override
    public String getText(Object element) {
        if (!(element instanceof ReadingStep node)) {
            return element instanceof EObject place ? Names.of(place, languages) : Messages.OutlineLabels_bookmarks;
        }
        String name = Names.of(node.element(), languages);
        return node.isRepeated() ? "\u21ba " + name : name; //$NON-NLS-1$
    }

    @Override
    public Image getImage(Object element) {
        if (!(element instanceof ReadingStep node)) {
            return Icons.image("bookmark"); //$NON-NLS-1$
        }
        return node.sign() == Sign.NONE || node.sign() == Sign.PREMISE ? Icons.of(node.element())
                : Icons.image(switch (node.sign()) {
                case ANSWER -> "answer"; //$NON-NLS-1$
                case SUPPORT -> "support"; //$NON-NLS-1$
                case ATTACK -> "attack"; //$NON-NLS-1$
                default -> "undercut"; //$NON-NLS-1$
                });
    }
}
