package org.debatemapper.commands.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.commands.session.DebateStorage;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Actor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Scheme;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.resource.DebateResource;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.commands.Command;

/** A debate in a file, open in a session. */
final class TestDebate {
    private final DebateSessions sessions = new DebateSessions(new DebateStorage() {
        @Override
        public DebateResource load(Path file) throws IOException {
            return DebateFile.load(file);
        }

        @Override
        public void save(DebateResource resource, Path file) throws IOException {
            DebateFile.save(resource, file);
        }

        @Override
        public void overwrite(DebateResource resource, Path file) throws IOException {
            DebateFile.overwrite(resource, file);
        }
    });
    private final DebateSession session;

    /** A debate with one map, one tag, one actor and one scheme. */
    TestDebate(Path folder, String name) throws IOException {
        this(write(folder, name, null));
    }

    private TestDebate(Path file) throws IOException {
        session = sessions.acquire(file);
    }

    /** A given debate, with the same map, tag, actor and scheme besides what it has. */
    static TestDebate of(Path folder, String name, Debate debate) throws IOException {
        return new TestDebate(write(folder, name, debate));
    }

    /** @param debate null for an empty one */
    private static Path write(Path folder, String name, Debate debate) throws IOException {
        Path file = folder.resolve(name + ".debate");
        DebateResource resource = DebateFile.create(file);
        if (debate != null) {
            resource.getContents().set(0, debate);
        }
        fill(resource.getDebate());
        DebateFile.save(resource, file);
        return file;
    }

    private static void fill(Debate debate) {
        ArgumentMap map = DebateFactory.eINSTANCE.createArgumentMap();
        map.setTitle(LocalTexts.of("en", "Whole debate"));
        debate.getMaps().add(map);
        Tag tag = DebateFactory.eINSTANCE.createTag();
        tag.setName("strategy");
        debate.getTags().add(tag);
        Actor actor = DebateFactory.eINSTANCE.createActor();
        actor.setInitials("JP");
        debate.getActors().add(actor);
        Scheme scheme = DebateFactory.eINSTANCE.createScheme();
        scheme.setKey("expert-opinion");
        debate.getSchemes().add(scheme);
    }

    DebateSessions sessions() {
        return sessions;
    }

    DebateSession session() {
        return session;
    }

    Debate debate() {
        return session.getDebate();
    }

    ArgumentMap map() {
        return session.findMap(null);
    }

    Creations creations() {
        return new Creations(session);
    }

    void run(Command command) {
        if (!command.canExecute()) {
            throw new IllegalArgumentException("Cannot be executed: " + command.getLabel());
        }
        session.getCommandStack().execute(command);
    }

    /** Executes a creation and gives the element that the new card shows. */
    @SuppressWarnings("unchecked")
    <E extends Element> E make(CreationCommand command) {
        run(command);
        return (E) ((NodeView) command.getMade()).getElement();
    }

    <E extends Element> E claim() {
        return make(creations().statement(map(), DebatePackage.eINSTANCE.getClaim(), 0, 0));
    }

    <E extends Element> E statement(EClass kind) {
        return make(creations().statement(map(), kind, 300, 0));
    }

    void undo() {
        session.getCommandStack().undo();
    }

    void redo() {
        session.getCommandStack().redo();
    }
}
