package org.debatemapper.formats.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Changes;
import org.debatemapper.formats.model.Remainder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Source;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes the sources of a debate and nothing else, each with a key of its own. */
abstract class SourceWriter implements DebateWriter {
    private static final Set<String> KEPT = Set.of("Debate.sources", "Source.kind", "Source.title", "Source.authors", "Source.publisher",
            "Source.date", "Source.url", "Source.doi", "Source.language", "Source.accessed", "Source.note");

    @Override
    public final void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws ExchangeException, IOException {
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
        }
        Remainder.tell(new Selection(debate, options), KEPT, ledger);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(debate, ids, bytes, ledger);
        out.write(bytes.toByteArray());
        compare(List.copyOf(ids.keySet()), bytes.toByteArray(), ledger, monitor);
    }

    /** Both formats have rules of their own for names, dates and blanks; what a reader finds tells what they change. */
    private void compare(List<Source> sources, byte[] bytes, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        if (sources.isEmpty()) {
            return;
        }
        List<Source> read = reader().read(Input.of("", bytes), new LossLedger(), monitor).getSources();
        Changes changes = new Changes();
        for (int i = 0; i < sources.size(); i++) {
            for (EStructuralFeature feature : DebatePackage.Literals.SOURCE.getEStructuralFeatures()) {
                if (KEPT.contains("Source." + feature.getName())) {
                    changes.compare(DebatePackage.Literals.SOURCE, "Source." + feature.getName(), sources.get(i).eGet(feature), read.get(i).eGet(feature));
                }
            }
        }
        changes.tell(ledger);
    }

    abstract DebateReader reader();

    abstract void write(Debate debate, Map<Source, String> ids, OutputStream out, LossLedger ledger) throws IOException;
}
