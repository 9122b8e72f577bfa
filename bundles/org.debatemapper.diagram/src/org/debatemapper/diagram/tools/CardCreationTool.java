package org.debatemapper.diagram.tools;

import org.debatemapper.commands.CreationCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;

/** Makes a card where one clicks, which then waits for its text. */
public final class CardCreationTool extends CreationTool {
    /**
     * @param kind
     *            Issue, Claim, Evidence, NoteView or LegendView
     */
    public CardCreationTool(EClass kind) {
        super(factory(kind));
    }

    @Override
    protected void performCreation(int button) {
        Command command = getCurrentCommand();
        EditPartViewer viewer = getCurrentViewer();
        Object before = viewer.getFocusEditPart().getModel();
        executeCurrentCommand();
        if (command instanceof CreationCommand creation) {
            new Gestures(viewer).edit(new Birth(creation, before));
        }
    }

    static CreationFactory factory(Object kind) {
        return new CreationFactory() {
            @Override
            public Object getNewObject() {
                return kind;
            }

            @Override
            public Object getObjectType() {
                return kind;
            }
        };
    }
}
