package org.debatemapper.ui.internal.wizards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.render.MapScene;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.export.PngWriter;
import org.debatemapper.render.scene.Scene;
import org.debatemapper.render.style.Theme;
import org.debatemapper.ui.internal.theme.Appearance;

/** A map as a picture that is small enough for a dialog, light or dark as the window is. */
final class SmallPicture {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 480;

    private SmallPicture() {
    }

    /** The map as PNG in its own language. */
    static byte[] of(ArgumentMap map) throws IOException {
        return write(map, RenderContext.of(map, LocalDate.now()));
    }

    /** The map as PNG in a language. */
    static byte[] of(ArgumentMap map, String language) throws IOException {
        return write(map, RenderContext.of(map, LocalDate.now())
                .withLanguages(Elements.debateOf(map).languageOrder(language)));
    }

    private static byte[] write(ArgumentMap map, RenderContext context) throws IOException {
        Scene scene = MapScene.of(map, context.withTheme(Appearance.isDark() ? Theme.DARK : Theme.LIGHT));
        double scale = Math.min(1, Math.min(WIDTH / Math.max(1, scene.bounds().width()),
                HEIGHT / Math.max(1, scene.bounds().height())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(scale).write(scene, out);
        return out.toByteArray();
    }
}
