package org.debatemapper.ui.internal.properties;

import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The tags that elements of the debate can have. */
public final class TagsSection extends CardsSection {
    /** For the extension registry. */
    public TagsSection() {
        super(Literals.DEBATE__TAGS);
    }

    @Override
    protected EObject subject(EObject selected) {
        return Elements.debateOf(selected);
    }

    @Override
    protected void buildCard(EObject item, Composite column, DebateFields fields) {
        fields.text(Messages.TagsSection_name, Literals.TAG__NAME, false);
        fields.color(Literals.TAG__COLOR);
    }

    @Override
    protected EObject newItem() {
        return DebateFactory.eINSTANCE.createTag();
    }

    @Override
    protected String addLabel() {
        return Messages.TagsSection_add;
    }
}
