package org.debatemapper.ui.internal.properties;

import org.debatemapper.commands.create.Referents;
import org.debatemapper.diagram.open.Edits;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Source;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The citations of a statement; the source of each can be edited in place. */
public final class CitationsSection extends CardsSection {
    /** For the extension registry. */
    public CitationsSection() {
        super(Literals.STATEMENT__CITATIONS);
    }

    @Override
    protected void buildCard(EObject item, Composite column, DebateFields fields) {
        fields.reference(Messages.CitationsSection_source, Literals.CITATION__SOURCE, false, Debate::getSources);
        fields.add(new TextField(column, Messages.SourceSection_title, false, object -> {
            Source source = ((Citation) object).getSource();
            return source == null ? null : source.getTitle();
        }, (objects, title) -> rename((Citation) objects.get(0), title)));
        fields.text(Messages.CitationsSection_locator, Literals.CITATION__LOCATOR, false);
        fields.text(Messages.CitationsSection_quote, Literals.CITATION__QUOTE, true);
        fields.text(Messages.DetailsSection_note, Literals.CITATION__NOTE, true);
    }

    @Override
    protected EObject newItem() {
        return DebateFactory.eINSTANCE.createCitation();
    }

    @Override
    protected String addLabel() {
        return Messages.CitationsSection_add;
    }

    /** A citation without source gets a new one by writing its title. */
    private static void rename(Citation citation, String title) {
        if (citation.getSource() != null) {
            DebateFields.run(citation, features -> features.set(citation.getSource(), Literals.SOURCE__TITLE, title));
        } else if (Elements.debateOf(citation) != null) {
            Edits.run(citation, Messages.CitationsSection_newSource,
                    debate -> citation.setSource(Referents.addSource(debate, title)));
        }
    }
}
