package org.debatemapper.views.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.resource.DebateResource;

/**
 * A debate with a session, for tests of edits. Closing it ends the session.
 *
 * @param session
 *            the session
 */
public record OpenDebate(DebateSession session) implements AutoCloseable {
    /**
     * @param folder
     *            where to put its file
     * @param debate
     *            what to write and open
     * @return the debate as read from its file
     * @throws IOException
     *             if the file cannot be written
     */
    public static OpenDebate of(Path folder, Debate debate) throws IOException {
        Path file = folder.resolve("test.debate");
        DebateResource resource = DebateFile.create(file);
        resource.getContents().clear();
        resource.getContents().add(debate);
        DebateFile.save(resource, file);
        return new OpenDebate(DebateSessions.shared().acquire(file));
    }

    /**
     * @param <T>
     *            its class
     * @param original
     *            an object of the debate that was written
     * @return the object that was read
     */
    @SuppressWarnings("unchecked")
    public <T extends Identified> T get(T original) {
        return (T) session.find(original.getId());
    }

    /**
     * @return what the file would hold now
     * @throws IOException
     *             if the debate breaks a rule
     */
    public String content() throws IOException {
        return new String(DebateFile.toBytes(session.getResource()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        DebateSessions.shared().release(session);
    }
}
