package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.debatemapper.core.diff.ImportKeys;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.resource.DebateResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.FrameworkUtil;

/**
 * What files said when debates were made of them, so that a later import can tell what changed in a file from what was
 * edited in its debate. A property of the debate tells which of them it rests on, so that this is undone with the import.
 * Nothing depends on them: without, as on another machine, an import asks more.
 */
public final class ImportBases {
    private final Path folder;

    /**
     * @param folder
     *            where they are kept; made when it is needed
     */
    public ImportBases(Path folder) {
        this.folder = Objects.requireNonNull(folder);
    }

    /** @return those beside the settings of the workspace */
    public static ImportBases ofWorkspace() {
        return new ImportBases(Platform.getStateLocation(FrameworkUtil.getBundle(ImportBases.class)).toPath()
                .resolve("imports")); //$NON-NLS-1$
    }

    /**
     * @param file
     *            a file of another format
     * @param debate
     *            a debate
     * @return whether the debate was made of such a file or updated from it
     */
    public boolean has(Path file, Debate debate) {
        return debate.getProperties().containsKey(ImportKeys.file(file));
    }

    /**
     * @param file
     *            a file of another format
     * @param debate
     *            a debate
     * @return what was in the file the last time; empty if that is not known here
     */
    public Optional<Debate> find(Path file, Debate debate) {
        String base = debate.getProperties().get(ImportKeys.file(file));
        try {
            return base != null && Files.exists(place(base)) ? Optional.of(DebateFile.load(place(base)).getDebate())
                    : Optional.empty();
        } catch (IOException e) {
            ILog.of(ImportBases.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** @return a name under which nothing is kept */
    public String next() {
        return UUID.randomUUID().toString();
    }

    /**
     * Keeps what is in a file now. If that fails, the next import asks more.
     *
     * @param base
     *            its name, which the debate keeps in the property {@link ImportKeys#file}
     * @param read
     *            what was read from the file, with the ids that it has in the debate; stays as it is
     */
    public void keep(String base, Debate read) {
        try {
            Files.createDirectories(folder);
            DebateResource resource = DebateFile.create(place(base));
            resource.getContents().set(0, EcoreUtil.copy(read));
            resource.getDebate().setFormatVersion(DebateResource.FORMAT_VERSION);
            DebateFile.overwrite(resource, place(base));
        } catch (IOException e) {
            ILog.of(ImportBases.class).warn(e.getMessage(), e);
        }
    }

    private Path place(String base) {
        return folder.resolve(UUID.nameUUIDFromBytes(base.getBytes(StandardCharsets.UTF_8)) + ".debate"); //$NON-NLS-1$
    }
}
