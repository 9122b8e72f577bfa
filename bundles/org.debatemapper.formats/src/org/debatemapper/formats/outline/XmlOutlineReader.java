package org.debatemapper.formats.outline;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads OPML and mind maps of FreeMind and Freeplane. */
public final class XmlOutlineReader implements DebateReader {
    @Override
    public int confidence(Sample sample) {
        String head = sample.text().substring(0, Math.min(2_000, sample.text().length()));
        return head.contains("<opml") || head.contains("<map ") && sample.text().contains("<node") ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        OutlineEvents events = new OutlineEvents(target);
        XmlInput.read(input, events);
        events.finish();
        if (target.debate().getStatements().isEmpty()) {
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.OUTLINE_EMPTY.with());
        }
        return target.finish();
    }
}
