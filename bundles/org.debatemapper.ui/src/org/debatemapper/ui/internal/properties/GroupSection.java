package org.debatemapper.ui.internal.properties;

import java.util.List;

import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Group;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The colour of a group, and who belongs to it. */
public final class GroupSection extends ObjectSection {
    @Override
    protected Object shape(EObject object) {
        return List.copyOf(((Group) object).getMembers());
    }

    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        to.color(Literals.GROUP__COLOR);
        Group group = (Group) object;
        Forms.caption(column, Messages.GroupSection_members);
        group.getMembers().forEach(member -> Forms.wrapped(column, DebateFields.nameOf(member)));
    }
}
