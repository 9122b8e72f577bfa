package org.debatemapper.ui.internal.properties;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.debatemapper.model.Comment;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What people remarked on an element, without a say in the debate. */
public final class CommentsSection extends CardsSection {
    /** For the extension registry. */
    public CommentsSection() {
        super(Literals.ELEMENT__COMMENTS);
    }

    @Override
    protected void buildCard(EObject item, Composite column, DebateFields fields) {
        fields.text(Messages.CommentsSection_comment, Literals.COMMENT__TEXT, true);
        fields.text(Messages.DetailsSection_author, Literals.COMMENT__AUTHOR, false);
        fields.flag(Messages.CommentsSection_resolved, Literals.COMMENT__RESOLVED);
    }

    @Override
    protected EObject newItem() {
        Comment comment = DebateFactory.eINSTANCE.createComment();
        comment.setCreated(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return comment;
    }

    @Override
    protected String addLabel() {
        return Messages.CommentsSection_add;
    }
}
