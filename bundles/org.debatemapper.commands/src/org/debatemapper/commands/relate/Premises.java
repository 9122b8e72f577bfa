package org.debatemapper.commands.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.delete.Removal;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Statement;
import org.eclipse.gef.commands.Command;

/** Commands that link premises into one argument and take them apart. */
public final class Premises {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Premises(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param argument
     *            gets another premise, and with it a node on its maps
     * @param premise
     *            the premise
     * @return a command that cannot be executed if that is not legal
     */
    public Command add(Argument argument, Statement premise) {
        return new EditCommand(session, Messages.Premises_add, () -> Link.SUPPORT.isLegal(premise, argument),
                debate -> Connections.add(debate, Link.SUPPORT, premise, argument));
    }

    /**
     * @param argument
     *            has at least two premises
     * @param premise
     *            one of them
     * @return a command that cannot be executed if the argument would be left without premises
     */
    public Command remove(Argument argument, Statement premise) {
        return new EditCommand(session, Messages.Premises_remove,
                () -> argument.getPremises().size() > 1 && argument.getPremises().contains(premise),
                debate -> Removal.premise(argument, premise));
    }

    /**
     * @param arguments
     *            at least two for the same conclusion; the first one takes the premises and attackers of the others
     * @return a command that cannot be executed if the conclusions differ
     */
    public Command merge(List<Argument> arguments) {
        List<Argument> merged = List.copyOf(arguments);
        return new EditCommand(session, Messages.Premises_merge, () -> canMerge(merged), debate -> merge(debate, merged));
    }

    /**
     * @param argument
     *            has at least two premises; the first one stays, each other one gets an argument of its own
     * @return a command that cannot be executed if there is nothing to split
     */
    public Command split(Argument argument) {
        return new EditCommand(session, Messages.Premises_split, () -> argument.getPremises().size() > 1,
                debate -> split(debate, argument));
    }

    private static boolean canMerge(List<Argument> arguments) {
        return arguments.size() > 1 && arguments.stream().distinct().count() == arguments.size()
                && arguments.stream().allMatch(a -> a.eContainer() != null && a.getConclusion() != null
                        && a.getConclusion() == arguments.get(0).getConclusion());
    }

    private static void merge(Debate debate, List<Argument> arguments) {
        Argument kept = arguments.get(0);
        for (Argument other : arguments.subList(1, arguments.size())) {
            for (Statement premise : List.copyOf(other.getPremises())) {
                if (!kept.getPremises().contains(premise)) {
                    kept.getPremises().add(premise);
                }
            }
            List.copyOf(other.getAttackers()).forEach(attack -> attack.setTarget(kept));
        }
        new Removal(debate).delete(arguments.subList(1, arguments.size()));
        Stamps.modified(kept);
        ArgumentNodes.settle(kept);
    }

    private static void split(Debate debate, Argument argument) {
        List<Statement> others = new ArrayList<>(argument.getPremises());
        others.remove(0);
        for (Statement premise : others) {
            Removal.premise(argument, premise);
            Argument own = Stamps.created(DebateFactory.eINSTANCE.createArgument());
            own.getPremises().add(premise);
            own.setConclusion(argument.getConclusion());
            own.setScheme(argument.getScheme());
            debate.getRelations().add(own);
            ArgumentNodes.settle(own);
        }
    }
}
