package org.debatemapper.core.files;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/**
 * A file was not saved because its content on disk is no longer what was loaded or last saved. Ask the person, then
 * call {@link DebateFile#overwrite}.
 */
public final class FileChangedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    FileChangedException(Path file) {
        super(NLS.bind(Messages.DebateFile_changedOnDisk, file));
        this.file = file;
    }

    /** @return the file, null after deserialisation */
    public Path getFile() {
        return file;
    }
}
