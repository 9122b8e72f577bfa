package org.debatemapper.diagram.lens;

import java.util.Objects;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Lens;

/** Changes the lenses of maps, undoably. */
public final class LensEdit {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public LensEdit(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param map
     *            a map
     * @param choice
     *            what its lens shall ask for, or ask for no longer
     */
    public void turn(ArgumentMap map, LensChoice choice) {
        set(map, choice.turned(map));
    }

    /**
     * @param map
     *            a map
     * @param lens
     *            its new lens, or null to show everything; nothing happens if it has none already
     */
    public void set(ArgumentMap map, Lens lens) {
        if (lens != map.getLens()) {
            session.getCommandStack()
                    .execute(new EditCommand(session, LensMessages.LensEdit_label, debate -> map.setLens(lens)));
        }
    }
}
