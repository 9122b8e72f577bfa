package org.debatemapper.views.internal.story;

import java.util.List;
import java.util.function.Consumer;

import org.debatemapper.commands.view.Stories;
import org.debatemapper.diagram.open.NameDialog;
import org.debatemapper.model.Story;
import org.debatemapper.model.operations.Names;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** Chooses among the stories of a debate, and changes their names and how long they take. */
final class StoryBar {
    private static final int GAP = 6;
    private static final int NAME = 220;
    private static final int LONGEST = 600;

    /** What the bar asks of its view. */
    interface Actions {
        void create(String title);

        void rename(Story story, String title);

        void delete(Story story);

        void setMinutes(Story story, int minutes);

        void present();

        void chosen();
    }

    private final Actions actions;
    private final Composite control;
    private final Combo names;
    private final Button rename;
    private final Button delete;
    private final Button create;
    private final Button present;
    private final Spinner minutes;
    private List<Story> stories = List.of();
    private Story story;

    StoryBar(Composite parent, Actions actions) {
        this.actions = actions;
        control = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = GAP;
        layout.marginLeft = GAP;
        control.setLayout(layout);
        names = new Combo(control, SWT.READ_ONLY);
        names.setToolTipText(Messages.StoryBar_story);
        names.addListener(SWT.Selection, event -> {
            story = stories.get(names.getSelectionIndex());
            update();
            actions.chosen();
        });
        names.setLayoutData(new RowData(NAME, SWT.DEFAULT));
        create = button(Messages.StoryBar_create, () -> ask(Messages.StoryBar_createTitle, "", actions::create)); //$NON-NLS-1$
        rename = button(Messages.StoryBar_rename,
                () -> ask(Messages.StoryBar_renameTitle, names.getText(), title -> actions.rename(story, title)));
        delete = button(Messages.StoryBar_delete, () -> actions.delete(story));
        Composite time = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(time);
        new Label(time, SWT.NONE).setText(Messages.StoryBar_minutes);
        minutes = new Spinner(time, SWT.BORDER);
        minutes.setValues(0, 0, LONGEST, 0, 1, 5);
        minutes.setToolTipText(Messages.StoryBar_minutesHint);
        minutes.addListener(SWT.Selection, event -> actions.setMinutes(story, minutes.getSelection()));
        present = button(Messages.StoryBar_present, actions::present);
        present.setToolTipText(Messages.StoryBar_presentHint);
    }

    Composite getControl() {
        return control;
    }

    /** The story in front; null if there is none. */
    Story getStory() {
        return story;
    }

    /** Shows the stories of a debate; keeps the one in front if it is among them. */
    void show(List<Story> all, List<String> languages, boolean open) {
        stories = all;
        if (story == null || !stories.contains(story)) {
            story = stories.isEmpty() ? null : stories.get(0);
        }
        names.setItems(stories.stream().map(one -> Names.of(one, languages)).toArray(String[]::new));
        names.select(story == null ? -1 : stories.indexOf(story));
        names.setEnabled(!stories.isEmpty());
        create.setEnabled(open);
        present.setEnabled(open);
        update();
    }

    /** Brings a story to the front. */
    void choose(Story chosen) {
        story = chosen;
        names.select(story == null ? -1 : stories.indexOf(story));
        update();
    }

    private void update() {
        rename.setEnabled(story != null);
        delete.setEnabled(story != null);
        minutes.setEnabled(story != null);
        minutes.setSelection(story == null ? 0 : Stories.minutes(story));
    }

    private Button button(String label, Runnable work) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private void ask(String title, String before, Consumer<String> then) {
        NameDialog.ask(control.getShell(), title, Messages.StoryBar_name, before, "").ifPresent(then); //$NON-NLS-1$
    }
}
