package org.debatemapper.model.resource;

import java.io.IOException;
import java.nio.file.Path;

/** A file is not a debate that this version can open. Nothing of it was loaded. */
public final class UnreadableDebateException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final String reason;

    /**
     * @param file
     *            the file
     * @param line
     *            the line, counted from 1, or 0 if the fault has no line
     * @param reason
     *            what is wrong and what to do, as a sentence
     * @param cause
     *            may be null
     */
    public UnreadableDebateException(Path file, int line, String reason, Throwable cause) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason, cause);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** @return the file, null after deserialisation */
    public Path getFile() {
        return file;
    }

    /** @return the line, counted from 1, or 0 if the fault has no line */
    public int getLine() {
        return line;
    }

    /** @return what is wrong, without place */
    public String getReason() {
        return reason;
    }
}
