package org.debatemapper.evaluation.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.charts.ChartFile;
import org.debatemapper.charts.TornadoChart;
import org.debatemapper.core.files.AtomicFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a file and writes a chart into it. */
final class ChartSaving {
    private ChartSaving() {
    }

    static void save(Shell shell, TornadoChart chart) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.svg", "*.png" }); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] { "SVG", "PNG" }); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFileName("sensitivity.svg"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Job.create(Messages.ChartSaving_name, monitor -> {
                try {
                    ChartFile format = ChartFile.ofName(chosen).orElse(ChartFile.SVG);
                    AtomicFile.write(Path.of(chosen), out -> format.write(chart, out));
                    return Status.OK_STATUS;
                } catch (IOException e) {
                    return Status.error(NLS.bind(Messages.ChartSaving_failed, chosen, e.getMessage()), e);
                }
            }).schedule();
        }
    }
}
