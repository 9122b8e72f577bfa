package org.debatemapper.ui.internal.properties;

import java.util.Collection;
import java.util.stream.Stream;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What the debate's authors expect evaluation to say; checked by the Evaluation view and the command line. */
public final class ExpectationsSection extends CardsSection {
    /** For the extension registry. */
    public ExpectationsSection() {
        super(Literals.DEBATE__EXPECTATIONS);
    }

    @Override
    protected EObject subject(EObject selected) {
        return Elements.debateOf(selected);
    }

    @Override
    protected void buildCard(EObject item, Composite column, DebateFields fields) {
        Expectation expectation = (Expectation) item;
        Forms.heading(column, Messages.DebateSection_expectation + ' '
                + (expectation.getElement() == null ? "" : DebateFields.nameOf(expectation.getElement()))); //$NON-NLS-1$
        fields.reference(Messages.ExpectationsSection_element, Literals.EXPECTATION__ELEMENT, false,
                ExpectationsSection::candidates);
        fields.choice(Messages.DebateSection_semantics, Literals.EXPECTATION__SEMANTICS);
        fields.choice(Messages.BasicsSection_burden, Literals.EXPECTATION__STANDARD);
        fields.reference(Messages.StancesSection_actor, Literals.EXPECTATION__ACTOR, true, Debate::getActors);
        fields.choice(Messages.DebateSection_label, Literals.EXPECTATION__LABEL);
        for (String tag : Elements.debateOf(item).languageOrder(null)) {
            fields.text(Messages.ExpectationsSection_reason + " (" + tag + ')', Literals.EXPECTATION__REASON, tag, true); //$NON-NLS-1$
        }
    }

    @Override
    protected EObject newItem() {
        return DebateFactory.eINSTANCE.createExpectation();
    }

    @Override
    protected String addLabel() {
        return Messages.ExpectationsSection_add;
    }

    private static Collection<Attackable> candidates(Debate debate) {
        return Stream.concat(debate.getStatements().stream(), debate.getRelations().stream())
                .filter(Attackable.class::isInstance).map(Attackable.class::cast).toList();
    }
}
