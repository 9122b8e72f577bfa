package org.debatemapper.ui.internal.problems;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.model.operations.Names;
import org.debatemapper.ui.internal.Icons;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/** The columns of the list of findings. */
final class FindingLabels {
    private FindingLabels() {
    }

    /** What is the matter; the explanation is the tooltip. */
    static final class Message extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return ((Finding) element).message();
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(switch (((Finding) element).severity()) {
            case ERROR -> "error"; //$NON-NLS-1$
            case WARNING -> "warning"; //$NON-NLS-1$
            default -> "info"; //$NON-NLS-1$
            });
        }

        @Override
        public String getToolTipText(Object element) {
            return ((Finding) element).explanation();
        }
    }

    /** Which element it is about. */
    static final class Place extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            Finding finding = (Finding) element;
            return Names.of(finding.element(), Elements.debateOf(finding.element()).languageOrder(null));
        }

        @Override
        public Image getImage(Object element) {
            return Icons.of(((Finding) element).element());
        }
    }
}
