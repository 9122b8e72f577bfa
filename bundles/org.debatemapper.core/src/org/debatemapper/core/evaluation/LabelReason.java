package org.debatemapper.core.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Element;
import org.debatemapper.model.Label;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Names;
import org.eclipse.osgi.util.NLS;

/** Says in one sentence what next to an element decides its label. */
public final class LabelReason {
    private final Evaluation evaluation;
    private final List<String> languages;

    /**
     * @param evaluation
     *            the labels to explain
     * @param languages
     *            the languages to take names from
     */
    public LabelReason(Evaluation evaluation, List<String> languages) {
        this.evaluation = evaluation;
        this.languages = List.copyOf(languages);
    }

    /**
     * @param element
     *            an element of the evaluated debate
     * @return a sentence in the language of the program
     */
    public String of(Attackable element) {
        if (!evaluation.hasExtension()) {
            return Messages.LabelReason_noExtension;
        } else if (evaluation.framework().isOff(element)) {
            return Messages.LabelReason_off;
        }
        return switch (evaluation.label(element).orElse(Label.UNDECIDED)) {
        case IN -> arriving(element).findAny().isEmpty() ? Messages.LabelReason_unattacked
                : Messages.LabelReason_defended;
        case OUT -> because(element, Label.IN, Label.OUT, Messages.LabelReason_attacked, Messages.LabelReason_ground)
                .orElse(Messages.LabelReason_unproved);
        case UNDECIDED -> because(element, Label.UNDECIDED, Label.UNDECIDED, Messages.LabelReason_undecidedAttack,
                Messages.LabelReason_undecidedGround).orElse(Messages.LabelReason_undecided);
        };
    }

    private Optional<String> because(Attackable element, Label attacker, Label ground, String attackText,
            String groundText) {
        Optional<Attackable> attack = arriving(element).filter(a -> has(a, attacker)).findFirst();
        if (attack.isPresent()) {
            return attack.map(a -> NLS.bind(attackText, name(otherEnd((Attack) a, element))));
        }
        return grounds(element).filter(g -> has(g, ground)).findFirst().map(g -> NLS.bind(groundText, name(g)));
    }

    /** The attacks that arrive, the ways back of mutual ones included. */
    private static Stream<Attackable> arriving(Attackable element) {
        Stream<Attack> direct = element.getAttackers().stream().filter(attack -> !DebateFramework.isStopped(attack));
        Stream<Attack> back = element instanceof Statement statement
                ? statement.getAttacks().stream().filter(Attack::isSymmetric)
                : Stream.empty();
        return Stream.concat(direct, back).map(Attackable.class::cast);
    }

    private static Stream<? extends Attackable> grounds(Attackable element) {
        if (element instanceof Argument argument) {
            return argument.getPremises().stream();
        }
        return element instanceof Attack attack && attack.getSource() != null ? Stream.of(attack.getSource())
                : Stream.empty();
    }

    private static Element otherEnd(Attack attack, Attackable element) {
        return attack.getTarget() == element ? attack.getSource() : attack.getTarget();
    }

    private boolean has(Attackable element, Label label) {
        return evaluation.label(element).filter(l -> l == label).isPresent();
    }

    private String name(Element element) {
        return Names.of(element, languages);
    }
}
