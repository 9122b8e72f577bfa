package org.debatemapper.cli;

import java.util.concurrent.Callable;

import org.debatemapper.model.ColorBy;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.render.export.PngWriter;
import org.debatemapper.render.style.Theme;
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

    @Option(names = "--color-by", paramLabel = "kind|status|actor|tag|strength|group", descriptionKey = "colorBy")
    private ColorBy colorBy;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExportFormat format = ExportFormat.ofFile(output).orElseThrow(
                () -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.ExportCommand_noFormat, output), null));
        if (!(scale > 0)) {
            throw new CommandFailure(ExitCode.USAGE, Messages.ExportCommand_badScale, null);
        }
        new MapPicture(format, language, theme == ThemeName.DARK ? Theme.DARK : Theme.LIGHT, scale, colorBy)
                .write(DebateInput.read(input, session), mapName, output, session);
        return ExitCode.DONE;
    }
}
