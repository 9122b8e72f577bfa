package org.debatemapper.commands.session;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.core.files.FileChangedException;
import org.debatemapper.model.resource.DebateResource;

/** Where the debates of sessions are read from and written to. */
public interface DebateStorage {
    /**
     * @param file
     *            an absolute path
     * @return the debate in it, never null
     * @throws IOException
     *             if it cannot be read or holds no debate
     */
    DebateResource load(Path file) throws IOException;

    /**
     * Writes the whole debate or leaves the file as it was.
     *
     * @param resource
     *            what to write
     * @param file
     *            an absolute path
     * @throws FileChangedException
     *             if somebody else wrote the file since it was loaded or saved
     * @throws IOException
     *             if it cannot be written
     */
    void save(DebateResource resource, Path file) throws IOException;

    /**
     * Writes the whole debate or leaves the file as it was, whoever wrote it last.
     *
     * @param resource
     *            what to write
     * @param file
     *            an absolute path
     * @throws IOException
     *             if it cannot be written
     */
    void overwrite(DebateResource resource, Path file) throws IOException;
}
