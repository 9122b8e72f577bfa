package org.debatemapper.ui.internal.properties;

import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** Title, languages and defaults of the debate. */
public final class DebateSection extends ObjectSection {
    @Override
    protected EObject subject(EObject selected) {
        return Elements.debateOf(selected);
    }

    @Override
    protected Object shape(EObject object) {
        return ((Debate) object).languageOrder(null);
    }

    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        Debate debate = (Debate) object;
        for (String tag : debate.languageOrder(null)) {
            to.text(Messages.TextSection_title + " (" + tag + ')', Literals.DEBATE__TITLE, tag, false); //$NON-NLS-1$
            to.text(Messages.DebateSection_description + " (" + tag + ')', Literals.DEBATE__DESCRIPTION, tag, true); //$NON-NLS-1$
        }
        to.add(new ChoiceField<String>(column, Messages.MapSection_language,
                shown -> ((Debate) shown).languageOrder(null), tag -> tag, shown -> ((Debate) shown).getLanguage(),
                (shown, tag) -> DebateFields.set(shown, Literals.DEBATE__LANGUAGE, tag)));
        to.choice(Messages.BasicsSection_burden, Literals.DEBATE__BURDEN);
        to.choice(Messages.DebateSection_semantics, Literals.DEBATE__SEMANTICS);
        to.text(Messages.DetailsSection_author, Literals.DEBATE__AUTHOR, false);
        to.text(Messages.DebateSection_license, Literals.DEBATE__LICENSE, false);
    }
}
