package org.debatemapper.layout;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.elk.core.util.BasicProgressMonitor;

/**
 * Lets ELK see that somebody cancelled. ELK asks the monitor of the innermost task, so that sub tasks need the same
 * answer.
 */
final class CancelableMonitor extends BasicProgressMonitor {
    private final IProgressMonitor monitor;

    CancelableMonitor(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
        return new CancelableMonitor(monitor);
    }
}
