package org.debatemapper.evaluation.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Works something out for a page in a job that can be cancelled; only the newest question is answered. For the thread of
 * the user interface.
 */
final class Background<T> {
    private final Consumer<T> answer;
    private Job job;
    private AtomicBoolean stopped;

    /** @param answer gets what came out, in the thread of the user interface */
    Background(Consumer<T> answer) {
        this.answer = answer;
    }

    /**
     * Forgets the question before.
     *
     * @param name
     *            what the job is called where jobs are listed
     * @param work
     *            is given what says whether to stop early; its answer counts even then
     */
    void start(String name, Function<BooleanSupplier, T> work) {
        forget();
        Display display = Display.getCurrent();
        AtomicBoolean early = new AtomicBoolean();
        Job[] self = new Job[1];
        self[0] = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                T result = work.apply(() -> early.get() || monitor.isCanceled());
                display.asyncExec(() -> accept(self[0], result));
                return Status.OK_STATUS;
            }
        };
        job = self[0];
        stopped = early;
        job.schedule();
    }

    /** Ends the work early; what it has so far is the answer. */
    void finish() {
        if (job != null) {
            // A job that is cancelled before it begins would give no answer at all.
            stopped.set(true);
        }
    }

    /** Ends the work; there is no answer. */
    void forget() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    boolean isRunning() {
        return job != null;
    }

    private void accept(Job from, T result) {
        if (from == job) {
            job = null;
            answer.accept(result);
        }
    }
}
