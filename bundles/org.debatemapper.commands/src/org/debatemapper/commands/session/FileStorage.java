package org.debatemapper.commands.session;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.resource.DebateResource;

/** Debates in files, replaced only when the new file was written whole. */
final class FileStorage implements DebateStorage {
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
}
