package org.debatemapper.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.debatemapper.core.maps.MapBuilder;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.ColorBy;
import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.render.Coloring;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.MapExport;
import org.debatemapper.render.MapScene;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.export.PngWriter;
import org.debatemapper.render.style.Theme;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * A map as a picture.
 *
 * @param format
 *            what to write
 * @param language
 *            the language of texts, or null for that of the map
 * @param theme
 *            the colours
 * @param scale
 *            pixels of a PNG for a pixel on screen
 * @param colorBy
 *            what colours tell, or null for what the map says
 */
record MapPicture(ExportFormat format, String language, Theme theme, double scale, ColorBy colorBy) {
    /** The parser of font files warns of tables that nothing here needs; held so that the level stays set. */
    private static final Logger FONT_PARSER = Logger.getLogger("org.apache.fontbox");

    /** A picture with the colours and the scale that are used if nothing is asked for. */
    MapPicture(ExportFormat format, String language) {
        this(format, language, Theme.LIGHT, PngWriter.DEFAULT_SCALE, null);
    }

    /**
     * Writes the named map, or the first one; a debate without maps is drawn whole, and one without places is laid out.
     *
     * @param output
     *            where to
     */
    void write(DebateInput debate, String mapName, String output, Session session) {
        FONT_PARSER.setLevel(Level.SEVERE);
        ArgumentMap map = map(debate, mapName);
        RenderContext context = context(map, session);
        if (FirstLayout.isNeeded(map)) {
            FirstLayout.place(map, context, new NullProgressMonitor());
        }
        FileOutput.write(output, out -> paint(map, context, out), session);
    }

    private void paint(ArgumentMap map, RenderContext context, OutputStream out) throws IOException {
        if (format == ExportFormat.PNG) {
            new PngWriter(scale).write(MapScene.of(map, context), out);
        } else {
            MapExport.write(map, format, context, out);
        }
    }

    private static ArgumentMap map(DebateInput debate, String mapName) {
        if (mapName != null) {
            return MapChoice.named(mapName, debate);
        }
        if (debate.debate().getStatements().isEmpty()) {
            throw new CommandFailure(ExitCode.UNREADABLE, NLS.bind(Messages.ExportCommand_noMap, debate.name()), null);
        }
        return debate.debate().getMaps().stream().findFirst()
                .orElseGet(() -> addMap(debate.debate()));
    }

    /** A map of the whole debate, in memory only, for formats that know of no maps; still to be placed. */
    private static ArgumentMap addMap(Debate debate) {
        ArgumentMap map = MapBuilder.whole(debate);
        debate.getMaps().add(map);
        return map;
    }

    private RenderContext context(ArgumentMap map, Session session) {
        RenderContext plain = RenderContext.of(map, session.today()).withTheme(theme);
        RenderContext context = colorBy == null ? plain
                : plain.withColoring(Coloring.of(Elements.debateOf(map), colorBy));
        return language == null ? context
                : context.withLanguages(Elements.debateOf(map).languageOrder(language));
    }
}
