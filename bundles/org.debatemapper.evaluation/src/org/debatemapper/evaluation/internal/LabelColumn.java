package org.debatemapper.evaluation.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;

/** A label under one semantics, in its colour: a style keeps it where the style sheet of the window sets another. */
final class LabelColumn extends StyledCellLabelProvider {
    private final LocalResourceManager resources;
    private final Supplier<Semantics> semantics;

    LabelColumn(LocalResourceManager resources, Supplier<Semantics> semantics) {
        this.resources = resources;
        this.semantics = semantics;
    }

    @Override
    public void update(ViewerCell cell) {
        Optional<Label> label = ((Row) cell.getElement()).label(semantics.get());
        String text = label.map(Labels::of).orElse("\u2026"); //$NON-NLS-1$
        cell.setText(text);
        cell.setStyleRanges(label.map(known -> new StyleRange[] { new StyleRange(0, text.length(),
                resources.create(ColorDescriptor.createFrom(Labels.color(known))), null) }).orElse(null));
        super.update(cell);
    }
}
