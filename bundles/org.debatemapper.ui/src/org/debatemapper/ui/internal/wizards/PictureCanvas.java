package org.debatemapper.ui.internal.wizards;

import java.io.ByteArrayInputStream;

import org.debatemapper.ui.internal.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows a picture as large as it fits, and never larger than it is. */
final class PictureCanvas extends Canvas {
    private Image picture;
    private String words = ""; //$NON-NLS-1$

    PictureCanvas(Composite parent) {
        super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        setBackground(Palette.current().card());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Dispose, event -> forget());
    }

    /** Shows a PNG; in place of null some words. */
    void show(byte[] png, String otherwise) {
        words = otherwise;
        forget();
        if (png != null) {
            picture = new Image(getDisplay(), new ByteArrayInputStream(png));
        }
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (picture == null) {
            Point size = gc.textExtent(words);
            gc.setForeground(Palette.current().quiet());
            gc.drawText(words, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
            return;
        }
        Rectangle size = picture.getBounds();
        double scale = Math.min(1, Math.min(area.width / (double) size.width, area.height / (double) size.height));
        int width = (int) (size.width * scale);
        int height = (int) (size.height * scale);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(picture, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2,
                width, height);
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }
}
