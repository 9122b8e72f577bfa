package org.debatemapper.formats.sources;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Source;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes the sources of a debate and nothing else, each with a key of its own. */
abstract class SourceWriter implements DebateWriter {
    @Override
    public final void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Map<Source, String> ids = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Source source : debate.getSources()) {
            String kept = source.getProperties().get("sources.id");
            String base = kept != null && kept.matches("[A-Za-z0-9:_./-]+") ? kept : "source" + (ids.size() + 1);
            String id = base;
            for (int i = 2; !used.add(id); i++) {
                id = base + "-" + i;
            }
            ids.put(source, id);
            if (source.getCredibility() != null || source.getValidUntil() != null) {
                ledger.add(Loss.Kind.OMITTED, source.getTitle() == null ? id : source.getTitle(),
                        "There is no field for credibility and validity.");
            }
        }
        if (!debate.getStatements().isEmpty()) {
            ledger.add(Loss.Kind.OMITTED, LocalTexts.resolve(debate.getTitle(), debate.languageOrder(options.language())),
                    "Only sources are written.");
        }
        write(debate, ids, out, ledger);
    }

    abstract void write(Debate debate, Map<Source, String> ids, OutputStream out, LossLedger ledger) throws IOException;
}
