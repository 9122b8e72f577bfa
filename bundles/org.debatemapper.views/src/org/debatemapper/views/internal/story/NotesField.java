package org.debatemapper.views.internal.story;

import java.util.List;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.StoryStep;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * Where the notes of a step are written, in the language of the map. They are kept when the field is left, also for another step;
 * only what a person typed is ever kept, not what the field shows after an undo or in another language.
 */
final class NotesField {
    private final Text text;
    private StoryStep step;
    private String language;
    private String shown = ""; //$NON-NLS-1$

    NotesField(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        // Tab leads on, as from any field of a form.
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        text.addListener(SWT.FocusOut, event -> keep());
    }

    Text getControl() {
        return text;
    }

    /**
     * Shows the notes of a step; what was typed for another one is kept for that.
     *
     * @param next
     *            null for none
     * @param languages
     *            the first one is written in
     */
    void show(StoryStep next, List<String> languages) {
        boolean same = next == step && languages.get(0).equals(language);
        if (same && isTyped() && text.isFocusControl()) {
            return;
        }
        keep();
        step = next;
        language = languages.get(0);
        shown = step == null ? "" : LocalTexts.resolve(step.getNotes(), languages); //$NON-NLS-1$
        text.setEnabled(step != null);
        if (isTyped()) {
            text.setText(shown);
        }
    }

    private boolean isTyped() {
        return !text.getText().equals(shown);
    }

    private void keep() {
        if (step != null && step.eContainer() != null && isTyped()) {
            shown = text.getText();
            String words = shown.isBlank() ? null : shown;
            DebateSessions.shared().of(step).ifPresent(session -> session.getCommandStack()
                    .execute(new Features(session).setText(step, Literals.STORY_STEP__NOTES, language, words)));
        }
    }
}
