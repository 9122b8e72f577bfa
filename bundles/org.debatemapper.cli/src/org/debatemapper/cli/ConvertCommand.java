package org.debatemapper.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Format;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LedgerReport;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.exchange.WriterFormat;
import org.debatemapper.render.ExportFormat;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads debates in one format and writes them in another, or draws them. One that fails does not stop the others. */
@Command(name = "convert", sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
    private static final String JSON = ".json";

    private final Session session;
    private final LossLedger losses = new LossLedger();

    @Parameters(paramLabel = "IN... OUT", hideParamSyntax = true, arity = "2..*", descriptionKey = "convert.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "from")
    private String from;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "to")
    private String to;

    @Option(names = "--map", paramLabel = "NAME", descriptionKey = "convert.map")
    private String mapName;

    @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "lang")
    private String language;

    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset;

    @Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
    private Map<String, String> options = new HashMap<>();

    @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "ledger")
    private String ledgerFile;

    @Option(names = "--progress", descriptionKey = "progress")
    private boolean progressAsked;

    ConvertCommand(Session session) {
        this.session = session;
    }

    /** @return the ids of the formats of this installation, for the end of the help */
    static String formats(Formats formats) {
        return NLS.bind(Messages.ConvertCommand_formats,
                formats.readers().stream().map(Format::id).collect(Collectors.joining(", ")),
                Stream.concat(formats.writers().stream().map(Format::id), Stream.of(ExportFormat.values()).map(ExportFormat::extension))
                        .distinct().sorted().collect(Collectors.joining(", ")));
    }

    @Override
    public Integer call() {
        if (charset != null) {
            options.put(Input.CHARSET, charset);
        }
        Optional<ExportFormat> picture = picture(to == null ? "" : "x." + to);
        String extension = to == null ? null
                : picture.map(ExportFormat::extension).orElseGet(() -> ConversionPlan.extension(writer(to)));
        List<Conversion> plan = ConversionPlan.of(files, extension);
        plan.forEach(conversion -> checkFormat(conversion.output()));
        int exitCode = plan.size() == 1 && !progressAsked ? convert(plan.get(0)) : convertAll(plan);
        report();
        return exitCode;
    }

    private int convertAll(List<Conversion> plan) {
        ConversionProgress progress = new ConversionProgress(session.err(), plan.size(), progressAsked, System.console() != null);
        int worst = ExitCode.DONE;
        int failed = 0;
        for (Conversion conversion : plan) {
            progress.begin(conversion);
            try {
                convert(conversion);
            } catch (CommandFailure e) {
                progress.pause();
                session.err().println(e.getMessage());
                worst = Math.max(worst, e.exitCode());
                failed++;
            }
        }
        progress.pause();
        session.err().println(NLS.bind(Messages.ConvertCommand_summary,
                new Object[] { plan.size() - failed, plan.size(), losses.losses().size() }));
        return worst;
    }

    private int convert(Conversion conversion) {
        LossLedger ledger = new LossLedger();
        DebateInput debate = DebateInput.read(conversion.input(), from, options, ledger, session);
        Optional<ExportFormat> picture = picture(to == null ? conversion.output() : "x." + to);
        if (picture.isPresent()) {
            new MapPicture(picture.get(), language).write(debate, mapName, conversion.output(), session);
        } else {
            write(debate, conversion.output(), ledger);
        }
        ledger.losses().forEach(loss -> losses.add(loss.file() != null ? loss
                : new Loss(loss.kind(), loss.element(), loss.notice(), debate.name(), 0, 0)));
        return ExitCode.DONE;
    }

    private void write(DebateInput debate, String output, LossLedger ledger) {
        WriterFormat format = to == null ? writerFor(output) : writer(to);
        WriteOptions writeOptions = new WriteOptions(MapChoice.named(mapName, debate), language, options);
        FileOutput.write(output, out -> {
            try {
                format.writer().write(debate.debate(), out, writeOptions, ledger, new NullProgressMonitor());
            } catch (ExchangeException e) {
                throw new IOException(e.getReason(), e);
            }
        }, session);
    }

    private void checkFormat(String output) {
        if (to == null && picture(output).isEmpty()) {
            writerFor(output);
        }
    }

    private static Optional<ExportFormat> picture(String name) {
        return ExportFormat.ofFile(name);
    }

    private WriterFormat writer(String id) {
        return session.formats().writer(id).orElseThrow(
                () -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.DebateInput_unknownFormat, id), null));
    }

    private WriterFormat writerFor(String output) {
        return session.formats().writerFor(output).orElseThrow(
                () -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.ConvertCommand_noFormat, output), null));
    }

    private void report() {
        if (ledgerFile != null) {
            String text = ledgerFile.endsWith(JSON) ? LedgerReport.toJson(losses) : LedgerReport.toText(losses);
            FileOutput.write(ledgerFile, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), session);
        } else if (!losses.isEmpty()) {
            session.err().println(NLS.bind(Messages.ConvertCommand_losses, losses.losses().size()));
        }
    }
}
