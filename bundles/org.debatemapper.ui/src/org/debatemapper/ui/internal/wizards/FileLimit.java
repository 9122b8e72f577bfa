package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/**
 * The largest file that can be imported: its bytes, its text, its parse tree and its model have to be in memory
 * together.
 *
 * @param bytes
 *            the most bytes
 */
record FileLimit(long bytes) {
    private static final long MEGABYTE = 1 << 20;
    /** Measured with AIF, whose model takes the most memory for a byte of the file. */
    private static final int MEMORY_FOR_A_BYTE = 24;

    /** @return the limit of this machine */
    static FileLimit ofMemory() {
        return new FileLimit(Runtime.getRuntime().maxMemory() / MEMORY_FOR_A_BYTE);
    }

    /**
     * @param file
     *            a file
     * @return its content
     * @throws IOException
     *             if it cannot be read or is larger than this, with a message that says what to do
     */
    byte[] read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > bytes) {
            throw new IOException(NLS.bind(Messages.FileLimit_tooLarge, new Object[] { file.getFileName(),
                    size / MEGABYTE, bytes / MEGABYTE }));
        }
        return Files.readAllBytes(file);
    }
}
