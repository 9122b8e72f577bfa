package org.debatemapper.core.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.debatemapper.core.internal.files.DebateParser;
import org.debatemapper.core.internal.files.FileState;
import org.debatemapper.core.internal.files.Migrator;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.model.resource.UnreadableDebateException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;

/**
 * Opens and saves {@code .debate} files. A file that is not whole and right is refused with line and reason; a file is
 * replaced only after the new content was written, forced to the device and read back.
 */
public final class DebateFile {
    /** The largest file that is opened, in bytes. */
    public static final int LARGEST = 256 << 20;

    private static final int MEBIBYTE = 1 << 20;
    private static final String BACKUP = ".bak";

    private DebateFile() {
    }

    /**
     * @param file
     *            a file
     * @return its debate, migrated to this version of the format if the file is older
     * @throws UnreadableDebateException
     *             if it is not a debate, broken, incomplete or newer than this program; nothing was loaded
     * @throws IOException
     *             if the file cannot be read from the device
     */
    public static DebateResource load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return load(in, file);
        }
    }

    /**
     * @param in
     *            the content of a file; not closed
     * @param name
     *            the file for messages and for the location of the resource
     * @return its debate, as {@link #load(Path)} gives it
     * @throws UnreadableDebateException
     *             as {@link #load(Path)} does
     * @throws IOException
     *             if the stream fails
     */
    public static DebateResource load(InputStream in, Path name) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw DebateParser.tooLarge(name, LARGEST / MEBIBYTE);
        }
        return DebateParser.standard().parse(bytes, name);
    }

    /**
     * @param file
     *            where it will be saved; neither read nor written
     * @return a resource with an empty debate of today's format
     */
    public static DebateResource create(Path file) {
        DebateResource resource = new DebateResource(uri(file));
        Debate debate = DebateFactory.eINSTANCE.createDebate();
        debate.setFormatVersion(DebateResource.FORMAT_VERSION);
        resource.getContents().add(debate);
        return resource;
    }

    /**
     * Saves a debate. The first save of a migrated debate keeps the old file as {@code NAME.bak} if there is none.
     *
     * @param resource
     *            holds the debate; its location becomes the file
     * @param file
     *            new or existing
     * @throws FileChangedException
     *             if the debate was loaded from or saved to this file, which has another content now
     * @throws IOException
     *             if it cannot be saved; the file on disk is as it was
     */
    public static void save(DebateResource resource, Path file) throws IOException {
        if (FileState.of(resource).isChanged(file)) {
            throw new FileChangedException(file);
        }
        overwrite(resource, file);
    }

    /**
     * Saves a debate as {@link #save} does, whatever happened to the file since.
     *
     * @param resource
     *            holds the debate; its location becomes the file
     * @param file
     *            new or existing
     * @throws IOException
     *             if it cannot be saved; the file on disk is as it was
     */
    public static void overwrite(DebateResource resource, Path file) throws IOException {
        byte[] bytes = toBytes(resource);
        FileState state = FileState.of(resource);
        if (state.isMigrated()) {
            keepBackup(file);
        }
        AtomicFile.write(file, out -> out.write(bytes), written -> verify(bytes, written, file));
        resource.setURI(uri(file));
        state.saved(file, bytes);
    }

    /**
     * @param resource
     *            holds a debate
     * @return what would be in its file
     * @throws IOException
     *             if it holds no debate or something that cannot be written
     */
    public static byte[] toBytes(DebateResource resource) throws IOException {
        if (resource.getDebate() == null) {
            throw new IOException(Messages.DebateFile_noDebate);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, null);
        } catch (RuntimeException e) {
            // EMF reports characters that XML cannot hold by a plain RuntimeException.
            throw new IOException(NLS.bind(Messages.DebateFile_notWritable, e.getMessage()), e);
        }
        return out.toByteArray();
    }

    /**
     * @param resource
     *            a resource from {@link #load}
     * @return the version of the format in its file, if it was migrated and not saved since
     */
    public static Optional<String> migratedFrom(DebateResource resource) {
        return FileState.of(resource).migratedFrom();
    }

    /** Broken or newer files are refused by {@link #load}, so what is kept here is always a whole debate. */
    private static void keepBackup(Path file) throws IOException {
        Path backup = file.resolveSibling(file.getFileName() + BACKUP);
        if (Files.exists(file) && Files.notExists(backup)) {
            byte[] old = Files.readAllBytes(file);
            AtomicFile.write(backup, out -> out.write(old));
        }
    }

    /** What was written is the debate if it is read and written again with the same bytes. */
    private static void verify(byte[] bytes, Path written, Path file) throws IOException {
        byte[] onDisk = Files.readAllBytes(written);
        try {
            if (Arrays.equals(bytes, onDisk)
                    && Arrays.equals(bytes, toBytes(new DebateParser(Migrator.NONE).parse(onDisk, file)))) {
                return;
            }
        } catch (UnreadableDebateException e) {
            throw new IOException(NLS.bind(Messages.DebateFile_notVerified, file, e.getReason()), e);
        }
        throw new IOException(NLS.bind(Messages.DebateFile_notVerified, file, ""));
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().toString());
    }
}
