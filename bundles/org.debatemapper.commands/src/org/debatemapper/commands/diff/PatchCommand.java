package org.debatemapper.commands.diff;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.delete.Removal;
import org.debatemapper.commands.relate.ArgumentNodes;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.core.diff.DebateDifference;
import org.debatemapper.core.diff.DebatePatch;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Relation;

/**
 * Makes differences between two other debates in the open one, as one edit. What is removed takes with it all that is
 * nothing without it; new statements get cards near what they bear on.
 */
public final class PatchCommand extends EditCommand {
    /**
     * @param session
     *            the debate to edit
     * @param label
     *            what the Undo menu says
     * @param difference
     *            what to make
     * @param map
     *            where new statements are shown, or null for nowhere
     */
    public PatchCommand(DebateSession session, String label, DebateDifference difference, ArgumentMap map) {
        super(session, label, () -> !difference.isEmpty(), debate -> make(difference, debate, map));
    }

    private static void make(DebateDifference difference, Debate debate, ArgumentMap map) {
        DebatePatch patch = new DebatePatch(difference, debate);
        patch.apply(gone -> new Removal(debate).delete(gone));
        patch.changed().forEach(Stamps::modified);
        patch.added().stream().filter(Element.class::isInstance).forEach(element -> Stamps.created((Element) element));
        if (map != null) {
            new NewCards(map, patch.added()).place();
        }
        patch.changed().forEach(PatchCommand::settle);
        patch.added().forEach(PatchCommand::settle);
    }

    /** The nodes of an argument and of those at its ends. */
    private static void settle(Identified object) {
        if (object instanceof Argument argument) {
            ArgumentNodes.settle(argument);
        }
        if (object instanceof Relation relation) {
            relation.ends().forEach(ArgumentNodes::settleIfArgument);
        }
    }
}
