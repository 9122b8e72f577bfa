package org.debatemapper.ui.internal.properties;

import org.debatemapper.commands.create.Referents;
import org.debatemapper.diagram.open.Edits;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Stance;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** Who asserts, denies or questions a statement. */
public final class StancesSection extends CardsSection {
    /** For the extension registry. */
    public StancesSection() {
        super(Literals.STATEMENT__STANCES);
    }

    @Override
    protected void buildCard(EObject item, Composite column, DebateFields fields) {
        fields.reference(Messages.StancesSection_actor, Literals.STANCE__ACTOR, false, Debate::getActors);
        fields.add(new TextField(column, Messages.StancesSection_name, false, object -> {
            Actor actor = ((Stance) object).getActor();
            return actor == null ? null : DebateFields.nameOf(actor);
        }, (objects, name) -> name((Stance) objects.get(0), name.strip())));
        fields.choice(Messages.StancesSection_kind, Literals.STANCE__KIND);
        fields.text(Messages.StancesSection_date, Literals.STANCE__DATE, false);
        fields.reference(Messages.StancesSection_citation, Literals.STANCE__CITATION, true,
                debate -> ((Statement) item.eContainer()).getCitations());
        fields.text(Messages.DetailsSection_note, Literals.STANCE__NOTE, true);
    }

    @Override
    protected EObject newItem() {
        return DebateFactory.eINSTANCE.createStance();
    }

    @Override
    protected String addLabel() {
        return Messages.StancesSection_add;
    }

    /** A stance without actor gets the one that is called so, or a new one. */
    private static void name(Stance stance, String name) {
        Debate debate = Elements.debateOf(stance);
        if (debate == null || name.isEmpty()) {
            return;
        }
        if (stance.getActor() != null) {
            DebateFields.run(stance, features -> features.setText(stance.getActor(), Literals.ACTOR__NAME,
                    debate.languageOrder(null).get(0), name));
            return;
        }
        Edits.run(stance, Messages.StancesSection_newActor, edited -> stance.setActor(edited.getActors().stream()
                .filter(actor -> DebateFields.nameOf(actor).equalsIgnoreCase(name)).findFirst()
                .orElseGet(() -> Referents.addActor(edited, name))));
    }
}
