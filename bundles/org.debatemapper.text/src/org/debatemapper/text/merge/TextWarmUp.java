package org.debatemapper.text.merge;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.formats.argdown.ArgdownEdition;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IStartup;

/**
 * Writes and reads a small text in the background after the window has opened: the classes that this takes would otherwise
 * keep the window still for a fifth of a second when the first debate is opened as text.
 */
public final class TextWarmUp implements IStartup {
    private static final String LANGUAGE = "en"; //$NON-NLS-1$

    @Override
    public void earlyStartup() {
        Debate debate = DebateFactory.eINSTANCE.createDebate();
        debate.setLanguage(LANGUAGE);
        debate.setTitle(LocalTexts.of(LANGUAGE, LANGUAGE));
        Claim claim = DebateFactory.eINSTANCE.createClaim();
        claim.setText(LocalTexts.of(LANGUAGE, LANGUAGE));
        debate.getStatements().add(claim);
        try {
            ArgdownText.read(ArgdownEdition.of(debate, LANGUAGE).text(), LANGUAGE, new NullProgressMonitor());
        } catch (ExchangeException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }
}
