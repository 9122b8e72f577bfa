package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.render.MapExport;
import org.debatemapper.render.RenderContext;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.debatemapper.ui.internal.export.ExportChoice;
import org.debatemapper.ui.internal.export.ExportJob;
import org.debatemapper.ui.internal.export.ExportTarget;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
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

    @Test
    void offersEveryFormatOnceAndKnowsWhatItIsFor() {
        List<String> ids = ExportTarget.all().stream().map(ExportTarget::id).toList();
        assertEquals(Set.copyOf(ids).size(), ids.size(), ids.toString());
        assertTrue(ids.containsAll(List.of("svg", "pdf", "png", "argdown", "aif", "graphml", "debate")), ids.toString());
    }

    @Test
    void writesEveryDebateFormatAsTheCommandLineDoes() throws Exception {
        DebateEditor editor = openExample();
        Debate debate = DebateFile.load(editor.getSession().getFile()).getDebate();
        for (ExportTarget target : ExportTarget.all()) {
            if (target instanceof ExportTarget.OfDebate format) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                format.format().writer().write(debate, out, new WriteOptions(null, "ja", Map.of()), new LossLedger(),
                        new NullProgressMonitor());
                ExportChoice choice = new ExportChoice(target, null, "ja", Map.of(), 1, false);
                assertArrayEquals(out.toByteArray(), Files.readAllBytes(export(choice)), target.id());
            }
        }
    }

    @Test
    void scaleAndGroundChangeThePicture() throws Exception {
        String map = openExample().getMap().getId();
        ExportTarget png = new ExportTarget.OfPicture(ExportFormat.PNG);
        BufferedImage small = ImageIO.read(export(new ExportChoice(png, map, null, Map.of(), 1, true)).toFile());
        BufferedImage large = ImageIO.read(export(new ExportChoice(png, map, null, Map.of(), 2, false)).toFile());
        assertEquals(2.0, large.getWidth() / (double) small.getWidth(), 0.01);
        assertTrue((small.getRGB(0, 0) & 0xFF) < 0x80, "dark");
        assertTrue((large.getRGB(0, 0) & 0xFF) > 0x80, "light");
    }

    @Test
    void copiesTheMapAsAPicture() throws Exception {
        openExample();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.debatemapper.ui.copyPicture", null);
        Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
        clipboard.clearContents();
        ImageData image = null;
        for (long end = System.currentTimeMillis() + 20_000; image == null && System.currentTimeMillis() < end;) {
            settle();
            image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
        }
        clipboard.dispose();
        assertTrue(image != null && image.width > 1000, "A picture of the map");
    }

    private Path export(ExportFormat format) throws Exception {
        DebateEditor editor = page().getActiveEditor() instanceof DebateEditor open ? open : openExample();
        return export(ExportChoice.picture(format, editor.getMap().getId()));
    }

    private Path export(ExportChoice choice) throws Exception {
        DebateEditor editor = page().getActiveEditor() instanceof DebateEditor open ? open : openExample();
        Path target = folder.resolve("map." + choice.target().extension());
        ExportJob job = new ExportJob(Snapshot.of(editor.getSession()), choice, target);
        job.schedule();
        job.join();
        assertTrue(job.getResult().isOK(), job.getResult().getMessage());
        return target;
    }
}
