package org.debatemapper.diagram.policies;

import org.debatemapper.commands.Features;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardTexts;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Writes what was typed into a card in the language of the map. */
public final class TextEditPolicy extends DirectEditPolicy {
    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        CardTexts text = CardTexts.of(getHost());
        String value = ((String) request.getCellEditor().getValue()).strip();
        return new Features(DiagramContext.of(getHost().getViewer()).getSession()).setText(text.owner(),
                text.feature(), text.language(), value);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The cell editor covers the text of the card.
    }
}
