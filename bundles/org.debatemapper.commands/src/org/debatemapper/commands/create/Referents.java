package org.debatemapper.commands.create;

import java.util.Objects;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Source;
import org.debatemapper.model.operations.LocalTexts;

/** Commands that make what statements refer to: the actors who hold them and the sources they cite. */
public final class Referents {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Referents(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param name
     *            its name in the debate's language
     * @return a command that makes an {@link Actor} at the end, without stances; it cannot be executed without a name
     */
    public CreationCommand actor(String name) {
        return new CreationCommand(session, Messages.Referents_actor, () -> !name.isBlank(),
                debate -> addActor(debate, name));
    }

    /**
     * For use in edits.
     *
     * @param debate
     *            gets the actor
     * @param name
     *            its name in the debate's language
     * @return the new actor
     */
    public static Actor addActor(Debate debate, String name) {
        Actor actor = DebateFactory.eINSTANCE.createActor();
        actor.setName(LocalTexts.of(debate.getLanguage(), name));
        debate.getActors().add(actor);
        return actor;
    }

    /**
     * @param title
     *            its title, in the language of the source
     * @return a command that makes a {@link Source} at the end, which nothing cites; it cannot be executed without a title
     */
    public CreationCommand source(String title) {
        return new CreationCommand(session, Messages.Referents_source, () -> !title.isBlank(),
                debate -> addSource(debate, title));
    }

    /**
     * For use in edits.
     *
     * @param debate
     *            gets the source
     * @param title
     *            its title
     * @return the new source
     */
    public static Source addSource(Debate debate, String title) {
        Source source = DebateFactory.eINSTANCE.createSource();
        source.setTitle(title);
        debate.getSources().add(source);
        return source;
    }
}
