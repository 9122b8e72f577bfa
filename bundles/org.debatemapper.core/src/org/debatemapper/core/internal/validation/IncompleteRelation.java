package org.debatemapper.core.internal.validation;

import java.util.Optional;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.QuickFix;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Relation;
import org.debatemapper.model.operations.Relations;
import org.eclipse.osgi.util.NLS;

/** A relation that lacks an end. */
public final class IncompleteRelation implements ValidationRule {
    @Override
    public String id() {
        return "relation-incomplete";
    }

    @Override
    public void check(ValidationContext context) {
        for (Relation relation : context.debate().getRelations()) {
            boolean noSource = !(relation instanceof Argument) && Relations.sourceOf(relation) == null;
            if (noSource || Relations.targetOf(relation) == null) {
                context.report(new Finding(Severity.ERROR, relation, id(),
                        NLS.bind(Messages.IncompleteRelation_message, context.name(relation)),
                        Messages.IncompleteRelation_explanation, Optional.of(QuickFix.DELETE)));
            }
        }
    }
}
