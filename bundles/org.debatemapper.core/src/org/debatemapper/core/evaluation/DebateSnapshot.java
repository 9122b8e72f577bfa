package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.debatemapper.core.evaluation.ElementFacts.PreferenceFacts;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Debate;

/**
 * What an evaluation needs to know of a debate, at one moment. It never changes and looks into no object of the model,
 * so that any thread can make frameworks of it.
 */
public final class DebateSnapshot {
    private final BurdenOfProof burden;
    private final List<ElementFacts> facts;

    DebateSnapshot(BurdenOfProof burden, List<ElementFacts> facts) {
        this.burden = Objects.requireNonNull(burden);
        this.facts = List.copyOf(facts);
    }

    /**
     * Reads the model, in the thread that owns it. Linear in the size of the debate.
     *
     * @param debate
     *            a debate
     * @return the debate as it is now
     */
    public static DebateSnapshot of(Debate debate) {
        List<ElementFacts> facts = new ArrayList<>(debate.getStatements().size() + debate.getRelations().size());
        Stream.<Attackable>concat(debate.getStatements().stream(), debate.getRelations().stream())
                .map(ElementFacts::of).forEach(facts::add);
        return new DebateSnapshot(debate.getBurden(), facts);
    }

    /** @return the number of statements and relations */
    public int size() {
        return facts.size();
    }

    /** The debate's own standard of proof. */
    BurdenOfProof burden() {
        return burden;
    }

    /** Statements, then relations, in the order of the file. */
    List<ElementFacts> facts() {
        return facts;
    }

    <T extends ElementFacts> Stream<T> facts(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** All preferences. */
    Stream<PreferenceFacts> preferences() {
        return facts(PreferenceFacts.class);
    }
}
