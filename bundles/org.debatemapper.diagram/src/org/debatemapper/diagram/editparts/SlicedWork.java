package org.debatemapper.diagram.editparts;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Many small steps in the thread of the user interface: few are done at once, many in slices between which the window answers.
 * Whoever cannot wait has the rest done at once. Steps may add others.
 */
final class SlicedWork {
    /** More steps than this are not done at once: about what takes half the time that people notice. */
    private static final int MOST_AT_ONCE = 150;
    private static final long SLICE = 30_000_000;

    private final Consumer<Runnable> later;
    private final Consumer<Boolean> waiting;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Deque<Runnable> whenDone = new ArrayDeque<>();
    private boolean working;
    private boolean scheduled;

    /**
     * @param later
     *            runs things in the thread of the user interface, after what waits there
     * @param waiting
     *            is told when steps begin to wait for a later slice, and when all are done
     */
    SlicedWork(Consumer<Runnable> later, Consumer<Boolean> waiting) {
        this.later = Objects.requireNonNull(later);
        this.waiting = Objects.requireNonNull(waiting);
    }

    /** Adds steps: few are done here and now, many later, as whoever brought them has worked for a while already. */
    void add(Collection<? extends Runnable> more) {
        steps.addAll(more);
        if (!working && !scheduled) {
            if (steps.size() <= MOST_AT_ONCE) {
                finish();
            } else {
                schedule();
            }
        }
    }

    /** Does all that is left; steps that ask for it are left to go on. */
    void finish() {
        while (!working && !steps.isEmpty()) {
            work(Long.MAX_VALUE);
        }
    }

    /** Forgets all that is left. */
    void cancel() {
        steps.clear();
        whenDone.clear();
        done();
    }

    /**
     * @param work
     *            runs now, or as soon as everything is done; may add steps, for which those that come after it wait
     */
    void whenDone(Runnable work) {
        if (steps.isEmpty() && !working) {
            work.run();
        } else {
            whenDone.add(work);
        }
    }

    private void slice() {
        if (scheduled) {
            scheduled = false;
            work(System.nanoTime() + SLICE);
        }
    }

    private void work(long until) {
        working = true;
        try {
            while (!steps.isEmpty() && System.nanoTime() < until) {
                steps.poll().run();
            }
        } finally {
            working = false;
            if (steps.isEmpty()) {
                done();
            } else if (!scheduled) {
                schedule();
            }
        }
    }

    private void schedule() {
        scheduled = true;
        waiting.accept(true);
        later.accept(this::slice);
    }

    private void done() {
        scheduled = false;
        waiting.accept(false);
        while (steps.isEmpty() && !whenDone.isEmpty()) {
            whenDone.poll().run();
        }
    }
}
