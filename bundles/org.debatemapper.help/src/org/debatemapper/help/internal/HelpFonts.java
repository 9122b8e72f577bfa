package org.debatemapper.help.internal;

import java.util.EnumMap;
import java.util.Map;

import org.debatemapper.help.internal.HelpText.Style;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Fonts and colours of help pages, freed with their control. */
final class HelpFonts {
    private static final RGB LINK = new RGB(0x00, 0x72, 0xB2);
    private static final RGB CODE = new RGB(0x00, 0x68, 0x4C);
    private static final RGB LINK_ON_DARK = new RGB(0x56, 0xB4, 0xE9);
    private static final RGB CODE_ON_DARK = new RGB(0x2C, 0xC7, 0x9A);
    private static final int HALF = 128;

    private final Map<Style, Font> fonts = new EnumMap<>(Style.class);
    private final Control owner;
    private final ResourceManager resources;

    HelpFonts(Control owner) {
        this.owner = owner;
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        FontDescriptor base = FontDescriptor.createFrom(owner.getFont());
        fonts.put(Style.HEADING_1, resources.create(base.increaseHeight(8).setStyle(SWT.BOLD)));
        fonts.put(Style.HEADING_2, resources.create(base.increaseHeight(3).setStyle(SWT.BOLD)));
        fonts.put(Style.HEADING_3, resources.create(base.increaseHeight(1).setStyle(SWT.BOLD)));
        fonts.put(Style.CODE, JFaceResources.getTextFont());
    }

    StyleRange range(HelpText.Span span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        range.font = fonts.get(span.style());
        switch (span.style()) {
        case STRONG -> range.fontStyle = SWT.BOLD;
        case EMPHASIS -> range.fontStyle = SWT.ITALIC;
        case CODE -> range.foreground = color(CODE, CODE_ON_DARK);
        case LINK -> {
            range.foreground = color(LINK, LINK_ON_DARK);
            range.underline = true;
            range.data = span.target();
        }
        default -> range.foreground = null;
        }
        return range;
    }

    /** What can be read on the ground that style sheets have given the page by now. */
    private Color color(RGB light, RGB dark) {
        RGB ground = owner.getBackground().getRGB();
        return resources.createColor((ground.red + ground.green + ground.blue) / 3 < HALF ? dark : light);
    }
}
