package org.debatemapper.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.evaluation.Switchable;
import org.debatemapper.model.Actor;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Semantics;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** The options that say by what rules and in whose view a debate is evaluated. */
final class EvaluationOptions {
    @Option(names = "--semantics", paramLabel = "NAME", descriptionKey = "semantics")
    private String semantics;

    @Option(names = "--standard", paramLabel = "presumption|proof", descriptionKey = "standard")
    private BurdenOfProof standard = BurdenOfProof.INHERIT;

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "actor")
    private String actor;

    @Option(names = "--without", paramLabel = "ID", descriptionKey = "without")
    private String without;

    /** Whether any of them is given. */
    boolean isAnySet() {
        return actor != null || semantics != null || without != null || standard != BurdenOfProof.INHERIT;
    }

    /** Whether something is to be switched off. */
    boolean isWithout() {
        return without != null;
    }

    /** The settings for a debate; what is not given is as the debate says. */
    EvaluationSettings settings(Debate debate) {
        return new EvaluationSettings(semantics(debate), standard, actor == null ? null : actor(debate, actor), without(debate));
    }

    private Set<Identified> without(Debate debate) {
        return without == null ? Set.of() : Arrays.stream(without.split(",")).map(String::strip).map(name -> Switchable.find(debate, name)
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                        NLS.bind(Messages.EvaluateCommand_nothingOff, name), null)))
                .collect(Collectors.toSet());
    }

    private Semantics semantics(Debate debate) {
        if (semantics == null) {
            return debate.getSemantics();
        }
        String name = semantics.toLowerCase(Locale.ROOT).replace('_', '-');
        for (Semantics candidate : Semantics.values()) {
            if (candidate.getLiteral().equals(name)) {
                return candidate;
            }
        }
        throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.EvaluateCommand_noSemantics, semantics,
                Semantics.VALUES.stream().map(Semantics::getLiteral).toList()), null);
    }

    /** The actor that is called so, by name in any language, initials or id. */
    static Actor actor(Debate debate, String name) {
        return debate.getActors().stream()
                .filter(a -> MapChoice.isNamed(a.getName(), name) || name.equals(a.getInitials())
                        || name.equals(a.getId()))
                .findFirst().orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                        NLS.bind(Messages.EvaluateCommand_noActor, name), null));
    }
}
