package org.debatemapper.formats.aif;

import java.util.Map;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.JsonInput;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads AIF in JSON: node sets of AIFdb, xAIF of OVA3 with its layout, OVA2. */
public final class AifReader implements DebateReader {
    private static final Pattern XAIF = Pattern.compile("\"AIF\"\\s*:\\s*\\{");
    private static final Pattern NODE = Pattern.compile("\"nodeID\"\\s*:");
    private static final Pattern OVA2 = Pattern.compile("\"nodes\"\\s*:\\s*\\[\\s*\\{[^}]*\"(x|type)\"\\s*:");
    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"(I|RA|CA|L|YA|TA|MA|PA)\"");
    private static final int LIKELY = 80;

    @Override
    public int confidence(Sample sample) {
        String text = sample.text();
        if (!text.stripLeading().startsWith("{")) {
            return NEVER;
        }
        if (XAIF.matcher(text).find()) {
            return CERTAIN;
        }
        boolean typed = TYPE.matcher(text).find();
        boolean emptySet = text.contains("\"nodes\"") && text.contains("\"edges\"") && text.contains("\"locutions\"");
        boolean nodeSet = NODE.matcher(text).find() && text.contains("\"nodes\"");
        return nodeSet ? CERTAIN : emptySet || OVA2.matcher(text).find() && typed ? LIKELY : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        Map<?, ?> root = JsonInput.object(input);
        AifGraph graph = new AifGraphReader(input.name(), target, root).read();
        if (graph.own() != null && graph.own().get("language") instanceof String language) {
            target.debate().setLanguage(language);
        }
        try {
            return new AifImport(graph, target, "aif.").run();
        } catch (ModelMismatchException e) {
            throw new ExchangeException(input.name(), e.getLine(), 0, e.getNotice(), e);
        }
    }
}
