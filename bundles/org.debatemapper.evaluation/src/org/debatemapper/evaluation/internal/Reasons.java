package org.debatemapper.evaluation.internal;

import java.util.List;
import java.util.Optional;

import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.LabelReason;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.debatemapper.model.operations.Names;

/** What a tree of reasons says of its elements. */
record Reasons(Evaluation evaluation, List<String> languages) {
    String name(Attackable element) {
        return Names.of(element, languages);
    }

    Optional<Label> label(Attackable element) {
        return evaluation.label(element);
    }

    String reason(Attackable element) {
        return new LabelReason(evaluation, languages).of(element);
    }
}
