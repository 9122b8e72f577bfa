package org.debatemapper.formats.xml;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads CAF, the argument graphs of Carneades 3: statements in several languages, arguments pro and con as {@link ProConArgument} says,
 * references as sources.
 */
public final class CafReader implements DebateReader {
    @Override
    public int confidence(Sample sample) {
        return sample.text().contains("<caf") && (sample.text().contains("<statement") || sample.text().contains("<metadata")) ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        target.debate().setBurden(BurdenOfProof.PROOF);
        CafGraph graph = new CafGraph(target, input.name());
        XmlInput.read(input, graph);
        graph.cite();
        return target.finish();
    }
}
