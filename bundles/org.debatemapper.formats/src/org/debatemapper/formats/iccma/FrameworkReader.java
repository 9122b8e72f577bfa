package org.debatemapper.formats.iccma;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads an abstract framework line by line. */
abstract class FrameworkReader implements DebateReader {
    @Override
    public final Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        FrameworkDebate debate = new FrameworkDebate(target, input.name());
        String text = input.text();
        Lines lines = lines(debate, target, input.name());
        int number = 0;
        for (int at = 0; at < text.length();) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            number++;
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            lines.line(text.substring(at, end).strip(), number);
            at = end + 1;
        }
        lines.end(number);
        return target.finish();
    }

    /** Takes line after line of one file. */
    interface Lines {
        void line(String line, int number) throws ExchangeException;

        default void end(int number) throws ExchangeException {
            // Most formats may end anywhere.
        }
    }

    abstract Lines lines(FrameworkDebate debate, NewDebate target, String file);
}
