package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.debatemapper.core.evaluation.Explanation.Kind;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Names;
import org.eclipse.osgi.util.NLS;

/** Says an {@link Explanation} in the language of the program. */
public final class ExplanationText {
    private static final int LONGEST = 8;

    private final Evaluation evaluation;
    private final List<String> languages;
    private final LabelReason reasons;

    /**
     * @param evaluation
     *            the explained labels
     * @param languages
     *            the languages to take names from
     */
    public ExplanationText(Evaluation evaluation, List<String> languages) {
        this.evaluation = evaluation;
        this.languages = List.copyOf(languages);
        this.reasons = new LabelReason(evaluation, languages);
    }

    /**
     * One of the elements that decide.
     *
     * @param element
     *            the element
     * @param label
     *            its label
     * @param reason
     *            what next to it gives it that label, as a sentence
     */
    public record Step(Attackable element, Label label, String reason) {
    }

    /**
     * @param explanation
     *            why an element of the evaluation has its label
     * @return one or more sentences: the label, what next to the element gives it, and all that decides it
     */
    public String sentence(Explanation explanation) {
        String name = Names.of(explanation.element(), languages);
        String first = NLS.bind(Messages.Explanation_sentence, new Object[] { name,
                LabelNames.of(explanation.label()), reasons.of(explanation.element()) });
        String second = switch (explanation.kind()) {
        case DECIDED -> decided(explanation, Messages.Explanation_deciding);
        case POSITION -> decided(explanation, Messages.Explanation_position);
        case DISAGREEMENT -> Messages.Explanation_disagreement;
        case UNEXPLAINED -> "";
        };
        return second.isEmpty() ? first : first + " " + second;
    }

    /**
     * @param explanation
     *            an explanation
     * @return a step for each of its deciding elements, in the order of the file
     */
    public List<Step> steps(Explanation explanation) {
        return explanation.deciding().stream()
                .map(member -> new Step(member, label(member), reasons.of(member))).toList();
    }

    /**
     * @param explanation
     *            an explanation
     * @return the codes or names of the statements that decide, relations only if there are no statements
     */
    public List<String> names(Explanation explanation) {
        return shown(explanation).stream().map(member -> ElementCodes.of(member, languages)).toList();
    }

    private String decided(Explanation explanation, String text) {
        List<Attackable> members = shown(explanation);
        if (members.isEmpty()) {
            return explanation.kind() == Kind.DECIDED && !evaluation.framework().isOff(explanation.element())
                    ? Messages.Explanation_alone
                    : "";
        }
        String list = members.stream().limit(LONGEST).map(member -> NLS.bind(Messages.Explanation_member,
                ElementCodes.of(member, languages), LabelNames.of(label(member)))).collect(Collectors.joining(", "));
        int more = members.size() - LONGEST;
        return NLS.bind(text, more > 0 ? NLS.bind(Messages.Explanation_more, list, more) : list);
    }

    private static List<Attackable> shown(Explanation explanation) {
        List<Attackable> statements = new ArrayList<>(explanation.deciding());
        statements.removeIf(member -> !(member instanceof Statement));
        return statements.isEmpty() ? explanation.deciding() : statements;
    }

    private Label label(Attackable member) {
        return evaluation.label(member).orElse(Label.UNDECIDED);
    }
}
