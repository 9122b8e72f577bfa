package org.debatemapper.ui.internal.editing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.resource.DebateResource;

/**
 * A debate as it was at one moment, for work in the background: the model itself may only be touched in the thread of
 * the user interface. Ids are those of the model.
 *
 * @param bytes
 *            the content that its file would have
 * @param file
 *            where the file is
 */
public record Snapshot(byte[] bytes, Path file) {
    /**
     * @param session
     *            an open debate
     * @return what it is now
     * @throws IOException
     *             if it holds something that cannot be written
     */
    public static Snapshot of(DebateSession session) throws IOException {
        return new Snapshot(DebateFile.toBytes(session.getResource()), session.getFile());
    }

    /**
     * @return a new copy, which belongs to the caller
     * @throws IOException
     *             if the debate breaks a rule of the file format
     */
    public DebateResource copy() throws IOException {
        return DebateFile.load(new ByteArrayInputStream(bytes), file);
    }
}
