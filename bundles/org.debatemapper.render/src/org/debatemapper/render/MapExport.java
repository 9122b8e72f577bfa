package org.debatemapper.render;

import java.io.IOException;
import java.io.OutputStream;

import org.debatemapper.model.ArgumentMap;

/** Writes a map as a picture: the one call behind File → Export and the command line. */
public final class MapExport {
    private MapExport() {
    }

    /**
     * The same map and context give the same bytes. The map is drawn as its nodes lie; it is not laid out.
     *
     * @param map
     *            the map
     * @param format
     *            the format
     * @param context
     *            languages, colours, labels
     * @param out
     *            where to; is flushed and left open
     * @throws IOException
     *             if writing fails, or the picture is too large for the format
     */
    public static void write(ArgumentMap map, ExportFormat format, RenderContext context, OutputStream out)
            throws IOException {
        format.writer().write(MapScene.of(map, context), out);
    }
}
