package org.debatemapper.contribution;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.model.Debate;
import org.debatemapper.testing.DebateBuilder;
import org.eclipse.core.runtime.IProgressMonitor;

/** A reader that another bundle contributes: every line is a claim. */
public final class MinutesReader implements DebateReader {
    @Override
    public int confidence(Sample sample) {
        return sample.text().startsWith("MINUTES") ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        DebateBuilder builder = new DebateBuilder();
        input.text().lines().skip(1).forEach(builder::claim);
        return builder.debate();
    }
}
