package org.debatemapper.commands.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.model.resource.UnreadableDebateException;
import org.eclipse.emf.common.util.URI;

/** Debates in files, as they are. */
final class XmiStorage implements DebateStorage {
    @Override
    public DebateResource load(Path file) throws IOException {
        DebatePackage.eINSTANCE.getNsURI();
        DebateResource resource = new DebateResource(URI.createFileURI(file.toString()));
        try (InputStream in = Files.newInputStream(file)) {
            resource.load(in, null);
        }
        if (resource.getDebate() == null) {
            throw new UnreadableDebateException(file, 0, "The file holds no debate.", null);
        }
        return resource;
    }

    @Override
    public void save(DebateResource resource, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
        Files.write(part, bytes.toByteArray());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
