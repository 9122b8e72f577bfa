package org.debatemapper.core.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.debatemapper.core.evaluation.Explanation.Kind;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.explain.DecidingSet;
import org.debatemapper.semantics.explain.LabelExplainer;
import org.debatemapper.semantics.extension.Enumeration;
import org.debatemapper.semantics.extension.GroundedLabeller;
import org.debatemapper.semantics.extension.Reasoner;

/** Finds the elements that decide labels of one evaluation. */
final class Explainer {
    private final Evaluation evaluation;
    private final DebateFramework debate;
    private final ArgumentationFramework framework;
    private final Budget budget;

    Explainer(Evaluation evaluation, Budget budget) {
        this.evaluation = evaluation;
        this.debate = evaluation.framework();
        this.framework = debate.framework();
        this.budget = budget;
    }

    Result<Explanation> explain(Attackable element) {
        Label label = evaluation.label(element)
                .orElseThrow(() -> new IllegalArgumentException("Not evaluated: " + element));
        int argument = debate.indexOf(element);
        if (!evaluation.hasExtension() || evaluation.semantics() == Semantics.STAGE) {
            // Stage extensions need not be complete: no set of reasons carries them.
            return new Result.Known<>(new Explanation(element, label, Kind.UNEXPLAINED, List.of()));
        } else if (isGrounded(argument, label)) {
            return new LabelExplainer(framework, budget).grounded(argument, debate::ownerOf)
                    .map(set -> explanation(element, label, Kind.DECIDED, set));
        }
        return explainByPosition(element, argument, label);
    }

    private boolean isGrounded(int argument, Label label) {
        boolean always = evaluation.semantics() == Semantics.GROUNDED || evaluation.semantics() == Semantics.COMPLETE;
        return always || label != Label.UNDECIDED
                && GroundedLabeller.label(framework).get(argument) == engineLabel(label);
    }

    private Result<Explanation> explainByPosition(Attackable element, int argument, Label label) {
        if (label == Label.UNDECIDED) {
            Result<Optional<Labelling>> other = firstExtension(
                    labelling -> labelling.get(argument) != org.debatemapper.semantics.Label.UNDEC);
            if (other instanceof Result.Unknown<Optional<Labelling>> unknown) {
                return new Result.Unknown<>(unknown.reason());
            } else if (other.orElseThrow().isPresent()) {
                return new Result.Known<>(new Explanation(element, label, Kind.DISAGREEMENT, List.of()));
            }
        }
        Result<Optional<Labelling>> position = firstExtension(labelling -> true);
        if (position instanceof Result.Unknown<Optional<Labelling>> unknown) {
            return new Result.Unknown<>(unknown.reason());
        }
        return new LabelExplainer(framework, budget)
                .complete(position.orElseThrow().orElseThrow(), argument, debate::ownerOf)
                .map(set -> explanation(element, label, Kind.POSITION, set));
    }

    private Result<Optional<Labelling>> firstExtension(Predicate<Labelling> wanted) {
        Labelling[] found = new Labelling[1];
        Predicate<ArgumentSet> goOn = extension -> {
            Labelling labelling = Labelling.ofExtension(framework, extension);
            found[0] = wanted.test(labelling) ? labelling : null;
            return found[0] == null;
        };
        Result<Enumeration> done = new Reasoner(framework)
                .extensions(Evaluation.engineName(evaluation.semantics()), Long.MAX_VALUE, goOn, budget);
        return done.map(enumeration -> Optional.ofNullable(found[0]));
    }

    private Explanation explanation(Attackable element, Label label, Kind kind, DecidingSet set) {
        List<Attackable> deciding = set.members().stream().map(debate::ownerOf).filter(owner -> owner >= 0).sorted()
                .distinct().mapToObj(debate::element).flatMap(Optional::stream).filter(member -> member != element)
                .toList();
        return new Explanation(element, label, kind, deciding);
    }

    private static org.debatemapper.semantics.Label engineLabel(Label label) {
        return switch (label) {
        case IN -> org.debatemapper.semantics.Label.IN;
        case OUT -> org.debatemapper.semantics.Label.OUT;
        case UNDECIDED -> org.debatemapper.semantics.Label.UNDEC;
        };
    }
}
