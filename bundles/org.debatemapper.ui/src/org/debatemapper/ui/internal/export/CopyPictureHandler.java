package org.debatemapper.ui.internal.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.debatemapper.ui.internal.views.StatusLine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the map in the editor on the clipboard as PNG, and as SVG for programs that take it. */
public final class CopyPictureHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<OpenMap> open = OpenMap.of(HandlerUtil.getActiveEditor(event));
        if (open.isPresent()) {
            try {
                Snapshot debate = Snapshot.of(open.get().session());
                IJobFunction copy = monitor -> copy(debate, open.get(), monitor);
                Job.create(Messages.CopyPictureHandler_name, copy).schedule();
            } catch (IOException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    private static IStatus copy(Snapshot debate, OpenMap open, IProgressMonitor monitor) {
        try {
            byte[] svg = picture(debate, open, ExportFormat.SVG, monitor);
            byte[] png = picture(debate, open, ExportFormat.PNG, monitor);
            ImageData image = new ImageData(new ByteArrayInputStream(png));
            Display display = open.editor().getSite().getWorkbenchWindow().getWorkbench().getDisplay();
            display.asyncExec(() -> put(image, svg, display));
            StatusLine.show(open.editor(), Messages.CopyPictureHandler_done);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.CopyPictureHandler_failed, e.getMessage()), e);
        }
    }

    private static byte[] picture(Snapshot debate, OpenMap open, ExportFormat format, IProgressMonitor monitor)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportChoice.picture(format, open.map().getId()).write(debate, out, new LossLedger(), monitor);
        return out.toByteArray();
    }

    private static void put(ImageData image, byte[] svg, Display display) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { image, svg },
                new Transfer[] { ImageTransfer.getInstance(), SvgTransfer.getInstance() });
        clipboard.dispose();
    }
}
