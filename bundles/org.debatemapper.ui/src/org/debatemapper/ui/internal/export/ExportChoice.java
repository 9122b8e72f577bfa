package org.debatemapper.ui.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.exchange.WriterFormat;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.MapExport;
import org.debatemapper.render.MapScene;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.export.PngWriter;
import org.debatemapper.render.style.Theme;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What a person wants to export. The same choice gives the same bytes as the command line.
 *
 * @param target
 *            the format
 * @param map
 *            the id of the map; null for the whole debate, which a picture cannot show
 * @param language
 *            a BCP-47 tag, or null for the language of the map or of the debate
 * @param options
 *            options of the format by name
 * @param scale
 *            pixels of a PNG for a pixel at 100 %, more than 0
 * @param dark
 *            whether a picture has the dark ground
 */
public record ExportChoice(ExportTarget target, String map, String language, Map<String, String> options, double scale,
        boolean dark) {
    /** Copies the options. */
    public ExportChoice {
        options = Map.copyOf(options);
    }

    /**
     * @param format
     *            a picture format
     * @param map
     *            the id of a map
     * @return a light picture in the language of the map
     */
    public static ExportChoice picture(ExportFormat format, String map) {
        return new ExportChoice(new ExportTarget.OfPicture(format), map, null, Map.of(), PngWriter.DEFAULT_SCALE, false);
    }

    /**
     * @param debate
     *            the debate as it is now
     * @param out
     *            where to
     * @param ledger
     *            takes what the format has no place for
     * @param monitor
     *            for progress and cancelling
     * @throws IOException
     *             if the debate cannot be written in the format; with a message for people
     */
    public void write(Snapshot debate, OutputStream out, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        DebateResource copy = debate.copy();
        ArgumentMap shown = map == null ? null : (ArgumentMap) copy.getEObject(map);
        if (target instanceof ExportTarget.OfPicture picture) {
            paint(shown, picture.format(), out, monitor);
        } else if (target instanceof ExportTarget.OfDebate format) {
            write(copy, shown, format.format(), out, ledger, monitor);
        }
    }

    private void paint(ArgumentMap shown, ExportFormat format, OutputStream out, IProgressMonitor monitor)
            throws IOException {
        RenderContext context = RenderContext.of(shown, LocalDate.now()).withTheme(dark ? Theme.DARK : Theme.LIGHT);
        RenderContext spoken = language == null ? context
                : context.withLanguages(Elements.debateOf(shown).languageOrder(language));
        if (FirstLayout.isNeeded(shown)) {
            FirstLayout.place(shown, spoken, monitor);
        }
        if (format == ExportFormat.PNG) {
            new PngWriter(scale).write(MapScene.of(shown, spoken), out);
        } else {
            MapExport.write(shown, format, spoken, out);
        }
    }

    private void write(DebateResource copy, ArgumentMap shown, WriterFormat format, OutputStream out, LossLedger ledger,
            IProgressMonitor monitor) throws IOException {
        try {
            format.writer().write(copy.getDebate(), out, new WriteOptions(shown, language, options), ledger, monitor);
        } catch (ExchangeException e) {
            throw new IOException(e.getReason(), e);
        }
    }
}
