package org.debatemapper.render.export;

import java.io.IOException;
import java.io.OutputStream;

import org.debatemapper.render.scene.Scene;

/** Writes a scene in one format. The same scene gives the same bytes. */
public interface SceneWriter {
    /**
     * @param scene
     *            what to write
     * @param out
     *            where to; is flushed and left open
     * @throws IOException
     *             if writing fails
     */
    void write(Scene scene, OutputStream out) throws IOException;
}
