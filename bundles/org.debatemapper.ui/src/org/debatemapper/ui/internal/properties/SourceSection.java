package org.debatemapper.ui.internal.properties;

import org.debatemapper.model.DebatePackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What is known of a source. */
public final class SourceSection extends ObjectSection {
    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        to.text(Messages.SourceSection_title, Literals.SOURCE__TITLE, true);
        to.choice(Messages.SourceSection_kind, Literals.SOURCE__KIND);
        to.texts(Messages.SourceSection_authors, Literals.SOURCE__AUTHORS);
        to.text(Messages.SourceSection_publisher, Literals.SOURCE__PUBLISHER, false);
        to.text(Messages.StancesSection_date, Literals.SOURCE__DATE, false);
        to.text("URL", Literals.SOURCE__URL, false); //$NON-NLS-1$
        to.text("DOI", Literals.SOURCE__DOI, false); //$NON-NLS-1$
        to.text(Messages.MapSection_language, Literals.SOURCE__LANGUAGE, false);
        to.text(Messages.SourceSection_accessed, Literals.SOURCE__ACCESSED, false);
        to.text(Messages.SourceSection_validUntil, Literals.SOURCE__VALID_UNTIL, false);
        to.weight(Messages.SourceSection_credibility, Literals.SOURCE__CREDIBILITY);
        to.text(Messages.DetailsSection_note, Literals.SOURCE__NOTE, true);
    }
}
