package org.debatemapper.evaluation;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.Explanation;
import org.debatemapper.model.Attackable;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Why elements have their labels. A reason is worked out in the background when somebody first asks for it: those of a large
 * debate together take seconds, and a person sees a few of them. Confined to the thread of the session.
 */
public final class Explanations {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int BATCH = 100;

    private final Map<Attackable, Optional<Explanation>> known = new HashMap<>();
    private final Set<Attackable> wanted = new LinkedHashSet<>();
    private final Evaluation evaluation;
    private final Executor thread;
    private final Runnable changed;
    private Job job;
    private boolean closed;

    /**
     * @param evaluation
     *            the labels; null if they are unknown, and so are the reasons
     * @param thread
     *            runs things later in the thread of the session
     * @param changed
     *            is told in that thread when there are more reasons
     */
    Explanations(Evaluation evaluation, Executor thread, Runnable changed) {
        this.evaluation = evaluation;
        this.thread = Objects.requireNonNull(thread);
        this.changed = Objects.requireNonNull(changed);
    }

    /**
     * @param element
     *            a statement or relation
     * @return why it has its label; empty if that is not worked out yet, which begins now, or cannot be
     */
    public Optional<Explanation> get(Attackable element) {
        Optional<Explanation> found = known.get(element);
        if (found != null) {
            return found;
        }
        if (evaluation != null && !closed && wanted.add(element)) {
            schedule();
        }
        return Optional.empty();
    }

    /** Stops working things out. */
    void close() {
        closed = true;
        wanted.clear();
        if (job != null) {
            job.cancel();
        }
    }

    private void schedule() {
        if (job == null && !wanted.isEmpty()) {
            List<Attackable> batch = wanted.stream().limit(BATCH).toList();
            job = Job.createSystem(Messages.EvaluationJob_name, monitor -> {
                Map<Attackable, Optional<Explanation>> found = explain(batch, monitor);
                thread.execute(() -> accept(found));
            });
            job.schedule();
        }
    }

    private Map<Attackable, Optional<Explanation>> explain(List<Attackable> batch, IProgressMonitor monitor) {
        Map<Attackable, Optional<Explanation>> found = new HashMap<>();
        for (Attackable element : batch) {
            Result<Explanation> result = Explanation.of(evaluation, element, Budget.of(LIMIT, monitor::isCanceled));
            found.put(element, result instanceof Result.Known<Explanation> reason ? Optional.of(reason.value())
                    : Optional.empty());
        }
        return found;
    }

    private void accept(Map<Attackable, Optional<Explanation>> found) {
        job = null;
        if (!closed) {
            known.putAll(found);
            wanted.removeAll(found.keySet());
            changed.run();
            schedule();
        }
    }
}
