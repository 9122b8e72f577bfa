package org.debatemapper.core.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.debatemapper.model.resource.DebateResource;

/**
 * Keeps recovery copies of debates with unsaved changes in a folder of its own, so that a crash costs little and the
 * file of the person is never touched. A copy is a whole {@code .debate} file; beside it stands the path of the file
 * that it belongs to.
 */
public final class Autosave {
    private static final String COPY = ".debate";
    private static final String ORIGIN = ".origin";

    private final Path folder;

    /**
     * @param folder
     *            where the copies are kept; made when it is needed
     */
    public Autosave(Path folder) {
        this.folder = folder;
    }

    /**
     * A recovery copy.
     *
     * @param original
     *            the file that it belongs to; need not exist any more
     * @param copy
     *            the copy, to be opened by {@link DebateFile#load(Path)}
     * @param kept
     *            when the copy was made
     */
    public record Recoverable(Path original, Path copy, Instant kept) {
    }

    /**
     * Keeps a copy in place of an earlier one of the same file.
     *
     * @param resource
     *            the debate with unsaved changes; not changed
     * @param original
     *            its file
     * @return the copy
     * @throws IOException
     *             if it cannot be written; the earlier copy is as it was
     */
    public Path keep(DebateResource resource, Path original) throws IOException {
        byte[] content = DebateFile.toBytes(resource);
        Path absolute = original.toAbsolutePath().normalize();
        Path copy = folder.resolve(nameOf(absolute) + COPY);
        Files.createDirectories(folder);
        AtomicFile.write(origin(copy), out -> out.write(absolute.toString().getBytes(StandardCharsets.UTF_8)));
        AtomicFile.write(copy, out -> out.write(content));
        return copy;
    }

    /**
     * Removes the copy of a file, for example after the file was saved. Does nothing if there is none.
     *
     * @param original
     *            the file
     * @throws IOException
     *             if it cannot be removed
     */
    public void discard(Path original) throws IOException {
        Path copy = folder.resolve(nameOf(original.toAbsolutePath().normalize()) + COPY);
        Files.deleteIfExists(copy);
        Files.deleteIfExists(origin(copy));
    }

    /**
     * @return the copies, the newest first
     * @throws IOException
     *             if the folder cannot be read
     */
    public List<Recoverable> recoverable() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Recoverable> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path copy : files.filter(Autosave::isCopy).toList()) {
                found.add(new Recoverable(Path.of(Files.readString(origin(copy))), copy,
                        Files.getLastModifiedTime(copy).toInstant()));
            }
        }
        found.sort(Comparator.comparing(Recoverable::kept).reversed().thenComparing(Recoverable::copy));
        return found;
    }

    /**
     * @param original
     *            a file
     * @return its copy, if there is one
     * @throws IOException
     *             if the folder cannot be read
     */
    public Optional<Recoverable> recoverable(Path original) throws IOException {
        Path absolute = original.toAbsolutePath().normalize();
        return recoverable().stream().filter(copy -> copy.original().equals(absolute)).findFirst();
    }

    /** A crash between the two writes leaves an origin without copy, which is nothing to recover. */
    private static boolean isCopy(Path file) {
        return file.getFileName().toString().endsWith(COPY) && Files.exists(origin(file));
    }

    private static Path origin(Path copy) {
        String name = copy.getFileName().toString();
        return copy.resolveSibling(name.substring(0, name.length() - COPY.length()) + ORIGIN);
    }

    private static String nameOf(Path original) {
        return UUID.nameUUIDFromBytes(original.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
