package org.debatemapper.formats.xml;

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

/**
 * Reads AML of Araucaria: in an argument unit the units of a convergent argument are premises of one argument each, those
 * of a linked argument of one together; a refutation attacks. Owners become actors who assert, schemes in use come with their
 * premises and critical questions.
 */
public final class AmlReader implements DebateReader {
    @Override
    public int confidence(Sample sample) {
        return sample.text().contains("<ARG") && (sample.text().contains("<PROP") || sample.text().contains("<SCHEMESET")) ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        AmlUnits units = new AmlUnits(target);
        XmlInput.read(input, units);
        if (target.debate().getStatements().isEmpty()) {
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.AML_NO_UNIT.with());
        }
        units.schemes().finish();
        return target.finish();
    }
}
