package org.debatemapper.views.internal;

import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
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
    private final Predicate<R> quiet;

    /** @param image may be null */
    TextCells(Function<R, String> text, Function<R, Image> image, Predicate<R> quiet) {
        this.text = text;
        this.image = image;
        this.quiet = quiet;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void update(ViewerCell cell) {
        R row = (R) cell.getElement();
        String shown = text.apply(row);
        cell.setText(shown);
        cell.setStyleRanges(quiet.test(row) ? new StyleRange[] { standingBack(shown) } : null);
        cell.setImage(image == null ? null : image.apply(row));
        super.update(cell);
    }

    private static StyleRange standingBack(String shown) {
        StyleRange style = new StyleRange(0, shown.length(),
                JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR), null);
        style.fontStyle = SWT.ITALIC;
        return style;
    }
}
