package org.debatemapper.text.merge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.argdown.ArgdownReader;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A text as it was understood.
 *
 * @param debate
 *            what it says: a debate by itself
 * @param problems
 *            what could not be understood, with lines from 1
 */
public record ArgdownText(Debate debate, List<Loss> problems) {
    private static final String NAME = "Argdown";

    /**
     * @param text
     *            any text
     * @param language
     *            the BCP-47 tag of the language that it is in
     * @param monitor
     *            cancels
     * @return what it says
     * @throws ExchangeException
     *             if nothing of it can be understood
     */
    public static ArgdownText read(String text, String language, IProgressMonitor monitor) throws ExchangeException {
        LossLedger ledger = new LossLedger();
        Map<String, String> options = Map.of(Input.CHARSET, StandardCharsets.UTF_8.name(), NewDebate.LANGUAGE, language);
        Input input = new Input(NAME, text.getBytes(StandardCharsets.UTF_8), null, options);
        return new ArgdownText(new ArgdownReader().read(input, ledger, monitor), ledger.losses());
    }
}
