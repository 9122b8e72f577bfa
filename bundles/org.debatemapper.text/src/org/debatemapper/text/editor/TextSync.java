package org.debatemapper.text.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.diagram.open.DebateChanges;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.text.merge.ArgdownText;
import org.debatemapper.text.merge.TextBasis;
import org.debatemapper.text.merge.TextChange;
import org.debatemapper.text.merge.TextMerge;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps a document and a debate the same. What is typed is understood in the background and merged after a pause; what
 * leaves the text leaves the debate only with {@link #flush(boolean)}. Confined to the thread of the user interface.
 */
final class TextSync implements IDocumentListener {
    private static final int PAUSE = 600;

    private final DebateSession session;
    private final TextMerge merge;
    private final Supplier<ArgumentMap> map;
    private final Consumer<List<Loss>> problems;
    private final Display display = Display.getCurrent();
    private final DebateChanges changes = new DebateChanges(display, this::debateChanged);
    private final Runnable pause = this::understand;
    private IDocument document;
    private Debate understood;
    private int typed;
    private int merged;
    /** Counts the texts: what was understood of an earlier one is of no use any more. */
    private int version;
    private boolean following;
    /** Whether the text is as it was written, so that there is nothing to merge. */
    private boolean untouched;
    /** Whether the debate stands in the document; before, whether what was written of it is as it is now. */
    private boolean open;
    private boolean current;
    private boolean disposed;

    TextSync(DebateSession session, TextMerge merge, Supplier<ArgumentMap> map, Consumer<List<Loss>> problems) {
        this.session = session;
        this.merge = merge;
        this.map = map;
        this.problems = problems;
    }

    /**
     * Writes the debate into a document, not at once, so that the window is shown in between; then follows both.
     *
     * @param text
     *            an empty document
     * @param filled
     *            is run when the debate stands in it
     */
    void start(IDocument text, Runnable filled) {
        document = text;
        changes.watch(session.getDebate());
        display.asyncExec(() -> {
            if (!disposed) {
                String written = merge.write();
                current = true;
                display.asyncExec(() -> fill(written, filled));
            }
        });
    }

    private void fill(String written, Runnable filled) {
        if (!disposed) {
            document.set(current ? written : merge.write());
            document.addDocumentListener(this);
            untouched = true;
            open = true;
            filled.run();
            understand();
        }
    }

    void dispose() {
        disposed = true;
        display.timerExec(-1, pause);
        changes.watch(null);
        document.removeDocumentListener(this);
    }

    /** Forgets the text: the debate was read anew. */
    void restart() {
        changes.watch(session.getDebate());
        if (!open) {
            current = false;
            return;
        }
        replace(merge.write());
        typed = merged;
        untouched = true;
        understand();
    }

    /** @return whether something was typed or taken out that is not in the debate yet */
    boolean isPending() {
        return open && (typed != merged || merge.hasRemovals());
    }

    /** @return whether the debate stands in the document */
    boolean isOpen() {
        return open;
    }

    /** @return what the text said when it was understood last, or null if it never was */
    Debate understood() {
        return understood;
    }

    /**
     * Merges what was typed, here and now.
     *
     * @param removals
     *            whether what is no longer in the text leaves the debate
     */
    void flush(boolean removals) {
        display.timerExec(-1, pause);
        if (isPending()) {
            try {
                ArgdownText text = ArgdownText.read(document.get(), merge.language(), new NullProgressMonitor());
                apply(text, merge.basis().compare(text.debate()), removals);
            } catch (ExchangeException e) {
                problems.accept(List.of(loss(e)));
            }
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What matters is the text afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        version++;
        untouched = false;
        if (!following) {
            typed++;
            display.timerExec(PAUSE, pause);
        }
    }

    private void understand() {
        int stamp = version;
        String text = document.get();
        TextBasis basis = untouched ? null : merge.basis();
        Job.createSystem("Argdown", (IJobFunction) monitor -> read(text, basis, stamp, monitor)).schedule(); //$NON-NLS-1$
    }

    private IStatus read(String text, TextBasis basis, int stamp, IProgressMonitor monitor) {
        try {
            ArgdownText result = ArgdownText.read(text, merge.language(), monitor);
            TextChange change = basis == null ? null : basis.compare(result.debate());
            later(stamp, () -> apply(result, change, false));
        } catch (ExchangeException e) {
            later(stamp, () -> problems.accept(List.of(loss(e))));
        }
        return Status.OK_STATUS;
    }

    private void later(int stamp, Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!disposed && stamp == version && session.getResource() != null) {
                    action.run();
                }
            });
        }
    }

    /** The change is null if the text is the one that was written. */
    private void apply(ArgdownText text, TextChange change, boolean removals) {
        if (change == null) {
            merge.understood(text.debate());
        } else {
            merge(text, change, removals);
        }
        understood = text.debate();
        merged = typed;
        problems.accept(text.problems());
    }

    /** What has errors is merged as far as it was understood, but takes nothing away. */
    private void merge(ArgdownText text, TextChange change, boolean removals) {
        boolean whole = text.problems().stream().noneMatch(problem -> problem.kind() == Loss.Kind.OMITTED);
        boolean current = merge.isCurrent();
        Optional<EditCommand> edit = merge.merge(change, removals && whole, map.get(), Messages.TextSync_edit);
        edit.ifPresent(session.getCommandStack()::execute);
        if (current && edit.isPresent()) {
            merge.merged();
        }
    }

    private static Loss loss(ExchangeException e) {
        return new Loss(Loss.Kind.OMITTED, "", e.getNotice(), e.getFile(), e.getLine(), e.getColumn()); //$NON-NLS-1$
    }

    private void debateChanged() {
        if (session.getResource() == null) {
            return;
        }
        if (!open) {
            current = false;
            return;
        }
        if (typed != merged) {
            flush(false);
        }
        merge.follow(document.get()).ifPresent(this::replace);
        if (understood == null) {
            understand();
        }
    }

    /** Only what is different, so that the caret stays where it is. */
    private void replace(String text) {
        String old = document.get();
        int least = Math.min(old.length(), text.length());
        int begin = 0;
        while (begin < least && old.charAt(begin) == text.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        following = true;
        try {
            document.replace(begin, old.length() - begin - end, text.substring(begin, text.length() - end));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        } finally {
            following = false;
        }
    }
}
