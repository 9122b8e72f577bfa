package org.debatemapper.views.internal;

import java.util.function.Function;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;

/**
 * Labels of cells with text and icon that are painted here: where another column is painted here too, GTK leaves out the icons
 * of selected rows.
 *
 * @param <R>
 *            the class of the rows
 */
final class TextCells<R> extends StyledCellLabelProvider {
    private final Function<R, String> text;
    private final Function<R, Image> image;

    /** @param image may be null */
    TextCells(Function<R, String> text, Function<R, Image> image) {
        this.text = text;
        this.image = image;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void update(ViewerCell cell) {
        R row = (R) cell.getElement();
        cell.setText(text.apply(row));
        cell.setImage(image == null ? null : image.apply(row));
        super.update(cell);
    }
}
