package org.debatemapper.core.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces a file as a whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {
    }

    /** Writes a content. */
    @FunctionalInterface
    public interface Content {
        /**
         * @param out
         *            takes the content; need not be closed
         * @throws IOException
         *             if it cannot be written; the file then stays as it was
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Looks at what was written before it takes the place of the file. */
    @FunctionalInterface
    public interface Check {
        /**
         * @param written
         *            the new file under a temporary name
         * @throws IOException
         *             if it must not replace the old one
         */
        void accept(Path written) throws IOException;
    }

    /**
     * Writes a file through a temporary file in the same folder, forced to the device and then moved.
     *
     * @param file
     *            new or existing; a symbolic link is followed
     * @param content
     *            writes the content
     * @throws IOException
     *             if anything fails; an existing file is as it was, and the temporary one is gone
     */
    public static void write(Path file, Content content) throws IOException {
        write(file, content, written -> { });
    }

    /**
     * As {@link #write(Path, Content)}, with a check before the old file is replaced.
     *
     * @param file
     *            new or existing; a symbolic link is followed
     * @param content
     *            writes the content
     * @param check
     *            looks at the written content
     * @throws IOException
     *             if anything fails or the check refuses
     */
    public static void write(Path file, Content content, Check check) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            force(temporary, content);
            check.accept(temporary);
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void force(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, view.readAttributes().permissions());
        }
    }
}
