package org.debatemapper.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessionListener;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.model.Actor;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Identified;
import org.debatemapper.model.operations.Elements;
import org.eclipse.gef.commands.CommandStackListener;

/**
 * The labels of an open debate, kept up to date in the background. Edits, which all go through the command stack, are
 * answered by one job for all that come together; a job that is out of date is cancelled. What is switched off is kept
 * here, so that asking what if does not touch the debate. Confined to the thread of the session, which listeners are
 * told in, too.
 */
public final class LiveEvaluation {
    private final DebateSession session;
    private final Executor thread;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CommandStackListener stackListener = event -> update();
    private final DebateSessionListener sessionListener = new DebateSessionListener() {
        @Override
        public void reverted() {
            settings = inDebate(settings);
            result = null;
            update();
        }
    };
    private EvaluationSettings settings;
    private EvaluationResult result;
    private EvaluationJob job;
    private boolean pending;
    private boolean disposed;

    /**
     * Begins to evaluate.
     *
     * @param session
     *            an open debate
     * @param thread
     *            runs things later in the thread of the session
     */
    public LiveEvaluation(DebateSession session, Executor thread) {
        this.session = Objects.requireNonNull(session);
        this.thread = Objects.requireNonNull(thread);
        settings = new EvaluationSettings(session.getDebate().getSemantics(), BurdenOfProof.INHERIT, null, Set.of());
        session.getCommandStack().addCommandStackListener(stackListener);
        session.addListener(sessionListener);
        update();
    }

    /** @return the debate that is evaluated, never null */
    public DebateSession getSession() {
        return session;
    }

    /** @return how it is evaluated, never null; what was deleted from the debate since is no part of it until that is undone */
    public EvaluationSettings getSettings() {
        Actor actor = isThere(settings.actor()) ? settings.actor() : null;
        return new EvaluationSettings(settings.semantics(), settings.standard(), actor,
                settings.without().stream().filter(this::isThere).collect(Collectors.toSet()));
    }

    /**
     * @param other
     *            how to evaluate from now on; objects are those of the session's debate
     */
    public void setSettings(EvaluationSettings other) {
        if (!settings.equals(other)) {
            settings = other;
            update();
        }
    }

    /** @return the newest result; empty until there is one */
    public Optional<EvaluationResult> getResult() {
        return Optional.ofNullable(result);
    }

    /**
     * @param objects
     *            elements, sources or actors
     * @param off
     *            whether to evaluate as if they were not there
     */
    public void switchOff(Collection<? extends Identified> objects, boolean off) {
        Set<Identified> without = new HashSet<>(getSettings().without());
        if (off) {
            without.addAll(objects);
        } else {
            without.removeAll(objects);
        }
        setSettings(new EvaluationSettings(settings.semantics(), settings.standard(), settings.actor(), without));
    }

    /** @param listener is told when there is a new result */
    public void addListener(Runnable listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    /** @param listener is told no more; ignored if unknown */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Stops. */
    public void dispose() {
        disposed = true;
        session.getCommandStack().removeCommandStackListener(stackListener);
        session.removeListener(sessionListener);
        listeners.clear();
        cancel();
        if (result != null) {
            result.explanations().close();
        }
    }

    private void update() {
        cancel();
        if (!pending) {
            pending = true;
            thread.execute(this::start);
        }
    }

    private void start() {
        pending = false;
        if (!disposed) {
            cancel();
            EvaluationJob[] self = new EvaluationJob[1];
            self[0] = new EvaluationJob(session.getDebate(), getSettings(),
                    labels -> new Explanations(labels, thread, () -> tell(self[0])), found -> thread.execute(() -> accept(self[0], found)));
            job = self[0];
            job.schedule();
        }
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void accept(EvaluationJob from, EvaluationResult found) {
        if (from == job && !disposed) {
            if (result != null && result.explanations() != found.explanations()) {
                result.explanations().close();
            }
            result = found;
            tell(from);
        }
    }

    private void tell(EvaluationJob from) {
        if (from == job && !disposed) {
            listeners.forEach(Runnable::run);
        }
    }

    private boolean isThere(Identified object) {
        return object != null && Elements.debateOf(object) == session.getDebate();
    }

    /** The same settings with the objects that now have those ids. */
    private EvaluationSettings inDebate(EvaluationSettings old) {
        Actor actor = old.actor() != null && session.find(old.actor().getId()) instanceof Actor found ? found : null;
        Set<Identified> without = old.without().stream().map(object -> session.find(object.getId()))
                .filter(Identified.class::isInstance).map(Identified.class::cast).collect(Collectors.toSet());
        return new EvaluationSettings(old.semantics(), old.standard(), actor, without);
    }
}
