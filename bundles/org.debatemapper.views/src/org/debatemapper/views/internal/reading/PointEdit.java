package org.debatemapper.views.internal.reading;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.Features;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Issue;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;

/** Adds a point for or against a statement, with its card beside those that are there, as one edit. */
public final class PointEdit {
    private final DebateSession session;
    private final ArgumentMap map;

    PointEdit(OpenMap open) {
        this(open.session(), open.map());
    }

    public PointEdit(DebateSession session, ArgumentMap map) {
        this.session = session;
        this.map = map;
    }

    /**
     * @param statement
     *            is answered if it is an issue
     * @param pro
     *            whether the point is for it
     * @param text
     *            what is said, in the language of the map
     */
    public void add(Statement statement, boolean pro, String text) {
        Creations creations = new Creations(session);
        CreationCommand made = !pro ? creations.counterargument(map, statement)
                : statement instanceof Issue issue ? creations.answer(map, issue)
                        : creations.reason(map, statement, Literals.CLAIM);
        if (made.canExecute()) {
            session.getCommandStack().execute(made);
            session.getCommandStack().executeAsPartOf(made,
                    new Features(session).setText(((NodeView) made.getMade()).getElement(), Literals.STATEMENT__TEXT,
                            map.languageOrder().get(0), text));
        }
    }
}
