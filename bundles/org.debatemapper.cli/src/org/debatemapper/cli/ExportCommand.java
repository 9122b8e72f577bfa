package org.debatemapper.cli;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.debatemapper.core.maps.MapBuilder;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.MapExport;
import org.debatemapper.render.MapScene;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.export.PngWriter;
import org.debatemapper.render.style.Theme;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a map as a picture. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    /** The colours to choose from. */
    enum ThemeName {
        LIGHT, DARK
    }

    /** The parser of font files warns of tables that nothing here needs; held so that the level stays set. */
    private static final Logger FONT_PARSER = Logger.getLogger("org.apache.fontbox");

    private final Session session;

    @Parameters(paramLabel = "IN", descriptionKey = "in")
    private String input;

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", required = true, descriptionKey = "export.output")
    private String output;

    @Option(names = "--map", paramLabel = "NAME", descriptionKey = "map")
    private String mapName;

    @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "lang")
    private String language;

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "scale")
    private double scale = PngWriter.DEFAULT_SCALE;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "theme")
    private ThemeName theme = ThemeName.LIGHT;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FONT_PARSER.setLevel(Level.SEVERE);
        ExportFormat format = ExportFormat.ofFile(output).orElseThrow(
                () -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.ExportCommand_noFormat, output), null));
        if (!(scale > 0)) {
            throw new CommandFailure(ExitCode.USAGE, Messages.ExportCommand_badScale, null);
        }
        DebateInput debate = DebateInput.read(input, session);
        ArgumentMap map = map(debate);
        RenderContext context = context(map);
        if (FirstLayout.isNeeded(map)) {
            FirstLayout.place(map, context, new NullProgressMonitor());
        }
        FileOutput.write(output, out -> {
            if (format == ExportFormat.PNG) {
                new PngWriter(scale).write(MapScene.of(map, context), out);
            } else {
                MapExport.write(map, format, context, out);
            }
        }, session);
        return ExitCode.DONE;
    }

    private ArgumentMap map(DebateInput debate) {
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

    private RenderContext context(ArgumentMap map) {
        RenderContext context = RenderContext.of(map, session.today())
                .withTheme(theme == ThemeName.DARK ? Theme.DARK : Theme.LIGHT);
        return language == null ? context
                : context.withLanguages(Elements.debateOf(map).languageOrder(language));
    }
}
