package org.debatemapper.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;

/** A colour as #RRGGBB or none: a row of swatches that stay distinct for everybody, and any other colour. */
final class ColorField implements Field {
    private static final List<String> OFFERED = List.of("#0072B2", "#009E73", "#D55E00", "#E69F00", "#CC79A7", "#56B4E9", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "#6E6E6E"); //$NON-NLS-1$

    private final List<Swatch> swatches = new ArrayList<>();
    private final Swatch other;
    private final Function<EObject, String> read;
    private final BiConsumer<List<? extends EObject>, String> write;
    private List<? extends EObject> objects = List.of();

    ColorField(Composite parent, String label, Function<EObject, String> read,
            BiConsumer<List<? extends EObject>, String> write) {
        this.read = read;
        this.write = write;
        Forms.caption(parent, label);
        Composite row = Forms.column(parent, 0);
        GridLayoutFactory.fillDefaults().numColumns(OFFERED.size() + 2).spacing(4, 0).applyTo(row);
        add(row, null, Messages.ColorField_none);
        OFFERED.forEach(color -> add(row, color, color));
        other = new Swatch(row, Messages.ColorField_other, this::ask);
    }

    private void add(Composite row, String color, String name) {
        Swatch swatch = new Swatch(row, name, () -> write.accept(objects, color));
        swatch.paint(color, false);
        swatches.add(swatch);
    }

    @Override
    public void show(List<? extends EObject> next) {
        objects = next;
        String color = next.stream().map(read).distinct().count() == 1 ? read.apply(next.get(0)) : ""; //$NON-NLS-1$
        swatches.forEach(swatch -> swatch.paint(swatch.color, Objects.equals(swatch.color, upper(color))));
        boolean own = color != null && rgb(color) != null && !OFFERED.contains(upper(color));
        other.paint(own ? color : "+", own); //$NON-NLS-1$
    }

    private void ask() {
        ColorDialog dialog = new ColorDialog(other.getShell());
        dialog.setRGB(rgb(read.apply(objects.get(0))));
        RGB chosen = dialog.open();
        if (chosen != null) {
            write.accept(objects, String.format("#%02X%02X%02X", chosen.red, chosen.green, chosen.blue)); //$NON-NLS-1$
        }
    }

    private static String upper(String color) {
        return color == null ? null : color.toUpperCase();
    }

    private static RGB rgb(String color) {
        if (color == null || !color.matches("#[0-9A-Fa-f]{6}")) { //$NON-NLS-1$
            return null;
        }
        int value = Integer.parseInt(color.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    /** One colour to choose, by mouse or by space bar. */
    private static final class Swatch extends Canvas {
        private static final int SIZE = 22;

        private String color;
        private boolean chosen;

        Swatch(Composite parent, String name, Runnable choose) {
            super(parent, SWT.DOUBLE_BUFFERED);
            Forms.ground(this);
            setToolTipText(name);
            getAccessible().addAccessibleListener(new NamedControl(name));
            addListener(SWT.Paint, event -> paint(event.gc));
            addListener(SWT.MouseUp, event -> choose.run());
            addListener(SWT.KeyDown, event -> {
                if (event.character == ' ' || event.character == SWT.CR) {
                    choose.run();
                }
            });
            addListener(SWT.Traverse, event -> event.doit = true);
            addListener(SWT.FocusIn, event -> redraw());
            addListener(SWT.FocusOut, event -> redraw());
        }

        @Override
        public Point computeSize(int width, int height, boolean changed) {
            return new Point(SIZE, SIZE);
        }

        void paint(String newColor, boolean isChosen) {
            color = newColor;
            chosen = isChosen;
            redraw();
        }

        private void paint(GC gc) {
            gc.setAntialias(SWT.ON);
            RGB fill = rgb(color);
            gc.setForeground(getForeground());
            if (fill == null) {
                gc.drawOval(4, 4, SIZE - 9, SIZE - 9);
                drawSign(gc);
            } else {
                gc.setBackground(new Color(fill));
                gc.fillOval(4, 4, SIZE - 8, SIZE - 8);
            }
            if (chosen || isFocusControl()) {
                gc.setLineWidth(chosen ? 2 : 1);
                gc.drawOval(1, 1, SIZE - 3, SIZE - 3);
            }
        }

        /** A stroke through for no colour, a plus for another one. */
        private void drawSign(GC gc) {
            int middle = SIZE / 2 - 1;
            if (color == null) {
                gc.drawLine(7, SIZE - 8, SIZE - 8, 7);
            } else {
                gc.drawLine(middle - 3, middle, middle + 3, middle);
                gc.drawLine(middle, middle - 3, middle, middle + 3);
            }
        }
    }
}
