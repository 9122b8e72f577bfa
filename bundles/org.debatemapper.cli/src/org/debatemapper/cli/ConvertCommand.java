package org.debatemapper.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LedgerReport;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.exchange.WriterFormat;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a debate in one format and writes it in another. */
@Command(name = "convert", sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
    private static final String JSON = ".json";

    private final Session session;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "in")
    private String input;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
    private String output;

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

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        WriterFormat format = writer();
        if (charset != null) {
            options.put(Input.CHARSET, charset);
        }
        LossLedger ledger = new LossLedger();
        DebateInput debate = DebateInput.read(input, from, options, ledger, session);
        WriteOptions writeOptions = new WriteOptions(MapChoice.named(mapName, debate), language, options);
        FileOutput.write(output, out -> {
            try {
                format.writer().write(debate.debate(), out, writeOptions, ledger, new NullProgressMonitor());
            } catch (ExchangeException e) {
                throw new IOException(e.getReason(), e);
            }
        }, session);
        report(ledger);
        return ExitCode.DONE;
    }

    private WriterFormat writer() {
        if (to != null) {
            return session.formats().writer(to).orElseThrow(
                    () -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.DebateInput_unknownFormat, to), null));
        }
        return session.formats().writerFor(output).orElseThrow(
                () -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.ConvertCommand_noFormat, output), null));
    }

    private void report(LossLedger ledger) {
        if (ledgerFile != null) {
            String text = ledgerFile.endsWith(JSON) ? LedgerReport.toJson(ledger) : LedgerReport.toText(ledger);
            FileOutput.write(ledgerFile, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), session);
        } else if (!ledger.isEmpty()) {
            session.err().println(NLS.bind(Messages.ConvertCommand_losses, ledger.losses().size()));
        }
    }
}
