package org.debatemapper.ui.internal.properties;

import java.util.List;

import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Rephrase;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What a relation connects; drag an end of its arrow to change that. */
public final class RelationSection extends ObjectSection {
    @Override
    protected Object shape(EObject object) {
        return List.copyOf(((Relation) object).ends());
    }

    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        Forms.caption(column, Messages.RelationSection_connects);
        ((Relation) object).ends().forEach(end -> Forms.wrapped(column, DebateFields.nameOf(end)));
        if (object instanceof Rephrase) {
            to.flag(Messages.RelationSection_same, Literals.REPHRASE__SAME);
        }
    }
}
