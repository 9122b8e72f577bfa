package org.debatemapper.diagram.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.debatemapper.fonts.Face;
import org.debatemapper.fonts.Fonts;
import org.debatemapper.render.scene.FontSpec;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * The shipped fonts on a display: the same files that exports embed, so that texts are as wide here as there. Made once
 * for a display and disposed with it.
 */
public final class ScreenFonts {
    private static final String KEY = ScreenFonts.class.getName();
    /** Outlines on GTK know nothing of the size of texts that a person has chosen for the desktop. */
    private static final double CAIRO_DPI = 96;

    /**
     * A font of the screen.
     *
     * @param font
     *            disposed with the display
     * @param ascent
     *            pixels from the top of a line to its baseline
     */
    public record ScreenFont(Font font, int ascent) {
    }

    private final Display display;
    private final Map<FontSpec, ScreenFont> fonts = new HashMap<>();
    private final Map<FontSpec, ScreenFont> outlines = new HashMap<>();

    private ScreenFonts(Display display) {
        this.display = display;
        loadAll();
        display.disposeExec(() -> Stream.of(fonts, outlines).flatMap(made -> made.values().stream())
                .forEach(made -> made.font().dispose()));
    }

    /**
     * Unpacks what takes long, for any thread; {@link #of} does it itself otherwise.
     *
     * @throws IOException
     *             if the fonts' files cannot be unpacked
     */
    public static void prepare() throws IOException {
        unpack();
        if (isGtk()) {
            PangoFonts.prepare();
        }
    }

    /**
     * @param display
     *            the display of the calling thread
     * @return its fonts
     * @throws UncheckedIOException
     *             if the fonts' files cannot be unpacked
     */
    public static ScreenFonts of(Display display) {
        ScreenFonts fonts = (ScreenFonts) display.getData(KEY);
        if (fonts == null) {
            fonts = new ScreenFonts(display);
            display.setData(KEY, fonts);
        }
        return fonts;
    }

    /**
     * @param spec
     *            a face in a size
     * @return the font
     */
    public ScreenFont get(FontSpec spec) {
        return fonts.computeIfAbsent(spec, each -> create(each, display.getDPI().y));
    }

    /**
     * @param spec
     *            a face in a size
     * @return the font for outlines ({@link org.eclipse.swt.graphics.Path#addString}), in which texts come out as large as with
     *         {@link #get} when they are drawn
     */
    public ScreenFont outline(FontSpec spec) {
        return outlines.computeIfAbsent(spec, each -> create(each, isGtk() ? CAIRO_DPI : display.getDPI().y));
    }

    private ScreenFont create(FontSpec spec, double dpi) {
        // Only the text form of a FontData takes a height that is no whole number of points.
        double points = spec.size() * 72 / dpi;
        int style = spec.face().bold() ? SWT.BOLD : SWT.NORMAL;
        Font font = new Font(display, new FontData("1|" + spec.face().family() + "|" + points + "|" + style + "|"));
        GC gc = new GC(display);
        gc.setFont(font);
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.dispose();
        return new ScreenFont(font, (int) Math.round(ascent * dpi / display.getDPI().y));
    }

    private void loadAll() {
        try {
            unpack().forEach(file -> display.loadFont(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (isGtk()) {
            PangoFonts.readAgain();
        }
    }

    private static List<Path> unpack() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"),
                "debate-mapper-fonts-" + System.getProperty("user.name")));
        List<Path> files = new ArrayList<>();
        for (Face face : Face.values()) {
            files.add(Fonts.copyTo(face, folder));
        }
        return files;
    }

    private static boolean isGtk() {
        return "gtk".equals(SWT.getPlatform());
    }
}
