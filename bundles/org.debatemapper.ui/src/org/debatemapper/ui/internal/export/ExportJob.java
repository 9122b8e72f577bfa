package org.debatemapper.ui.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.debatemapper.core.files.AtomicFile;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.MapExport;
import org.debatemapper.render.RenderContext;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Writes a map as a picture, by the same call as the command line and with the same bytes. */
public final class ExportJob extends Job {
    private final Snapshot debate;
    private final String map;
    private final ExportFormat format;
    private final Path target;

    /**
     * @param debate
     *            the debate
     * @param map
     *            the id of the map
     * @param format
     *            the format
     * @param target
     *            the file, replaced if it exists
     */
    public ExportJob(Snapshot debate, String map, ExportFormat format, Path target) {
        super(NLS.bind(Messages.ExportJob_name, target.getFileName()));
        this.debate = debate;
        this.map = map;
        this.format = format;
        this.target = target;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), 3);
        try {
            ArgumentMap copy = (ArgumentMap) debate.copy().getEObject(map);
            RenderContext context = RenderContext.of(copy, LocalDate.now());
            if (FirstLayout.isNeeded(copy)) {
                FirstLayout.place(copy, context, progress.split(1));
            }
            AtomicFile.write(target, out -> MapExport.write(copy, format, context, out));
            progress.split(1);
            DebateOpener.refresh(target, progress.split(1));
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.ExportJob_failed, target, e.getMessage()), e);
        }
    }
}
