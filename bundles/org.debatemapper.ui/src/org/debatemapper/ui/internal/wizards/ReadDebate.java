package org.debatemapper.ui.internal.wizards;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Relation;

/**
 * What was read from a file and is not yet part of anything.
 *
 * @param request
 *            what was asked for
 * @param format
 *            the format it was read in
 * @param charset
 *            how it is encoded; null if it is not text
 * @param debate
 *            the debate
 * @param ledger
 *            what did not fit
 * @param picture
 *            its first map as PNG, or null if that is too large to be seen small
 */
public record ReadDebate(ImportRequest request, ReaderFormat format, Charset charset, Debate debate, LossLedger ledger,
        byte[] picture) {
    /** @return how much there is, for people; kinds of which there is nothing are left out */
    public String counts() {
        List<String> counts = new ArrayList<>();
        add(Messages.ReadDebate_statements, debate.getStatements().size(), counts);
        add(Messages.ReadDebate_arguments, count(Argument.class), counts);
        add(Messages.ReadDebate_attacks, count(Attack.class), counts);
        add(Messages.ReadDebate_sources, debate.getSources().size(), counts);
        add(Messages.ReadDebate_actors, debate.getActors().size(), counts);
        add(Messages.ReadDebate_maps, debate.getMaps().size(), counts);
        debate.getLanguages().forEach(tag -> counts.add(Locale.forLanguageTag(tag).getDisplayLanguage()));
        return String.join(" · ", counts); //$NON-NLS-1$
    }

    private static void add(String name, long count, List<String> counts) {
        if (count > 0) {
            counts.add(name + ' ' + count);
        }
    }

    private long count(Class<? extends Relation> kind) {
        return debate.getRelations().stream().filter(kind::isInstance).count();
    }
}
