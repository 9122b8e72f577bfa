package org.debatemapper.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The TrueType files of the faces. */
public final class Fonts {
    private Fonts() {
    }

    /**
     * @param face
     *            a face, never null
     * @return where its TrueType file can be read, never null; in OSGi a {@code bundleresource:} URL
     * @throws IllegalStateException
     *             if the installation lacks the file
     */
    public static URL url(Face face) {
        URL url = Fonts.class.getResource(face.fileName());
        if (url == null) {
            throw new IllegalStateException("The font " + face.fileName() + " is missing from the installation");
        }
        return url;
    }

    /**
     * @param face
     *            a face, never null
     * @return the bytes of its TrueType file; the caller closes the stream
     * @throws IOException
     *             if the file cannot be read
     */
    public static InputStream open(Face face) throws IOException {
        return url(face).openStream();
    }

    /**
     * Puts the TrueType file of a face into a folder, for libraries that load fonts by path only. A file of the same
     * length that is already there is taken as the same font.
     *
     * @param face
     *            a face, never null
     * @param folder
     *            an existing folder
     * @return the file in the folder
     * @throws IOException
     *             if it cannot be written
     */
    public static Path copyTo(Face face, Path folder) throws IOException {
        Path file = folder.resolve(face.fileName());
        URLConnection connection = url(face).openConnection();
        try (InputStream in = connection.getInputStream()) {
            if (Files.exists(file) && Files.size(file) == connection.getContentLengthLong()) {
                return file;
            }
            Path part = Files.createTempFile(folder, face.fileName(), ".part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            moveOver(part, file);
            return file;
        }
    }

    private static void moveOver(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
