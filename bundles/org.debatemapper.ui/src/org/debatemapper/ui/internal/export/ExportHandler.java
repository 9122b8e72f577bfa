package org.debatemapper.ui.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.operations.Names;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.debatemapper.ui.internal.preferences.Settings;
import org.debatemapper.ui.internal.views.StatusLine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a file and writes the map in the editor as a picture. */
public final class ExportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<OpenMap> open = OpenMap.of(HandlerUtil.getActiveEditor(event));
        if (open.isPresent()) {
            Path target = ask(HandlerUtil.getActiveShellChecked(event), open.get());
            if (target != null) {
                Settings.put(Settings.EXPORT_FOLDER, target.getParent().toString());
                export(open.get(), target);
            }
        }
        return null;
    }

    private static Path ask(Shell shell, OpenMap open) {
        ExportFormat[] formats = ExportFormat.values();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.ExportHandler_title);
        dialog.setOverwrite(true);
        String folder = Settings.get(Settings.EXPORT_FOLDER);
        dialog.setFilterPath(folder.isEmpty() ? open.session().getFile().getParent().toString() : folder);
        dialog.setFilterExtensions(Arrays.stream(formats).map(f -> "*." + f.extension()).toArray(String[]::new)); //$NON-NLS-1$
        dialog.setFilterNames(Arrays.stream(formats)
                .map(f -> f.extension().toUpperCase(Locale.ROOT) + " (*." + f.extension() + ')').toArray(String[]::new)); //$NON-NLS-1$
        dialog.setFileName(fileName(open, formats[0]));
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        int filter = Math.max(0, dialog.getFilterIndex());
        return Path.of(ExportFormat.ofFile(chosen).isPresent() ? chosen : chosen + '.' + formats[filter].extension());
    }

    private static void export(OpenMap open, Path target) throws ExecutionException {
        try {
            ExportJob job = new ExportJob(Snapshot.of(open.session()), open.map().getId(),
                    ExportFormat.ofFile(target.toString()).orElseThrow(), target);
            job.addJobChangeListener(new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    if (event.getResult().isOK()) {
                        StatusLine.show(open.editor(), NLS.bind(Messages.ExportHandler_done, target));
                    }
                }
            });
            job.schedule();
        } catch (IOException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static String fileName(OpenMap open, ExportFormat format) {
        String debate = open.session().getFile().getFileName().toString().replaceFirst("\\.debate$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        String map = Names.of(open.map(), open.languages()).replaceAll("[\\\\/:*?\"<>|]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
        return debate + (map.isBlank() ? "" : " - " + map) + '.' + format.extension(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
