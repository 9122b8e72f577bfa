package org.debatemapper.core.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

import org.debatemapper.model.resource.DebateResource;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a resource knows of its file: the content that was last loaded or saved, and an older version of the format. */
public final class FileState extends AdapterImpl {
    private Path file;
    private byte[] digest;
    private String migratedFrom;

    private FileState() {
    }

    /**
     * @param resource
     *            a resource
     * @return its state, made on the first call
     */
    public static FileState of(DebateResource resource) {
        if (EcoreUtil.getAdapter(resource.eAdapters(), FileState.class) instanceof FileState state) {
            return state;
        }
        FileState state = new FileState();
        resource.eAdapters().add(state);
        return state;
    }

    void loaded(Path from, byte[] bytes, String olderVersion) {
        saved(from, bytes);
        migratedFrom = olderVersion;
    }

    /**
     * @param to
     *            the file
     * @param bytes
     *            what is in it now
     */
    public void saved(Path to, byte[] bytes) {
        file = to.toAbsolutePath().normalize();
        digest = digest(bytes);
        migratedFrom = null;
    }

    /**
     * @param candidate
     *            a file
     * @return whether it is the file of this state and has another content than this state knows; a file that was
     *         deleted counts as unchanged, since nothing in it can be lost
     * @throws IOException
     *             if the file cannot be read
     */
    public boolean isChanged(Path candidate) throws IOException {
        return candidate.toAbsolutePath().normalize().equals(file) && Files.exists(candidate)
                && !Arrays.equals(digest, digest(Files.readAllBytes(candidate)));
    }

    /** @return whether the debate was migrated and not saved since */
    public boolean isMigrated() {
        return migratedFrom != null;
    }

    /** @return the version of the format before the migration */
    public Optional<String> migratedFrom() {
        return Optional.ofNullable(migratedFrom);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == FileState.class;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
