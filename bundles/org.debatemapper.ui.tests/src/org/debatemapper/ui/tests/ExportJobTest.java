package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.render.MapExport;
import org.debatemapper.render.RenderContext;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.debatemapper.ui.internal.export.ExportJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportJobTest extends WorkbenchTest {
    @TempDir
    Path folder;

    @Test
    void writesEveryFormat() throws Exception {
        for (ExportFormat format : ExportFormat.values()) {
            assertTrue(Files.size(export(format)) > 1000, format.name());
        }
    }

    @Test
    void writesTheBytesOfTheFile() throws Exception {
        byte[] written = Files.readAllBytes(export(ExportFormat.SVG));
        DebateEditor editor = (DebateEditor) page().getActiveEditor();
        ArgumentMap map = (ArgumentMap) DebateFile.load(editor.getSession().getFile())
                .getEObject(editor.getMap().getId());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapExport.write(map, ExportFormat.SVG, RenderContext.of(map, LocalDate.now()), out);
        assertArrayEquals(out.toByteArray(), written);
    }

    private Path export(ExportFormat format) throws Exception {
        DebateEditor editor = page().getActiveEditor() instanceof DebateEditor open ? open : openExample();
        Path target = folder.resolve("map." + format.extension());
        ExportJob job = new ExportJob(Snapshot.of(editor.getSession()), editor.getMap().getId(), format, target);
        job.schedule();
        job.join();
        assertTrue(job.getResult().isOK(), job.getResult().getMessage());
        return target;
    }
}
