package org.debatemapper.diagram.editparts;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.model.Argument;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.gef.EditPart;

/**
 * The text of a card that is edited in place, in the language of the map.
 *
 * @param owner
 *            a statement, an argument, a group or a note
 * @param feature
 *            its text; the title of an argument or a group
 * @param language
 *            a BCP-47 tag
 */
public record CardTexts(EObject owner, EReference feature, String language) {
    /**
     * @param part
     *            any part of a diagram
     * @return whether it has a text to edit
     */
    public static boolean isEditable(EditPart part) {
        return part instanceof NoteEditPart || part instanceof GroupEditPart || part instanceof CardEditPart;
    }

    /**
     * @param part
     *            an editable part
     * @return its text
     */
    public static CardTexts of(EditPart part) {
        String language = DiagramContext.of(part.getViewer()).getStyle().language();
        if (part instanceof NoteEditPart note) {
            return new CardTexts(note.getModel(), DebatePackage.eINSTANCE.getNoteView_Text(), language);
        }
        if (part instanceof GroupEditPart frame) {
            return new CardTexts(frame.getModel().getGroup(), DebatePackage.eINSTANCE.getGroup_Title(), language);
        }
        CardEditPart card = (CardEditPart) part;
        EReference feature = card.getElement() instanceof Argument ? DebatePackage.eINSTANCE.getArgument_Title()
                : DebatePackage.eINSTANCE.getStatement_Text();
        return new CardTexts(card.getElement(), feature, language);
    }

    /** @return the text in the language, empty if there is none */
    public String value() {
        LocalText text = (LocalText) owner.eGet(feature);
        String value = text == null ? null : text.get(language);
        return value == null ? "" : value;
    }

    /** @return whether the owner is a statement */
    public boolean isStatement() {
        return owner instanceof Statement;
    }

    /** @return whether the text begins beside the icon, because no title stands there */
    public boolean isBesideIcon() {
        return owner instanceof Statement statement && LocalTexts.isEmpty(statement.getTitle());
    }
}
