package org.debatemapper.ui.internal.problems;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.Validator;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Validates a copy of a debate in the background. */
final class FindingsJob extends Job {
    private final Snapshot debate;
    private final Consumer<List<Finding>> found;

    /** @param found is told in the thread of the job, unless the job was cancelled */
    FindingsJob(Snapshot debate, Consumer<List<Finding>> found) {
        super(Messages.FindingsJob_name);
        this.debate = debate;
        this.found = found;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<Finding> findings = Validator.validate(debate.copy().getDebate());
            if (!monitor.isCanceled()) {
                found.accept(findings);
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
