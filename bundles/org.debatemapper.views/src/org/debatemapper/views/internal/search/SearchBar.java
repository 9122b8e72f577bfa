package org.debatemapper.views.internal.search;

import java.util.function.IntConsumer;

import org.debatemapper.views.internal.ViewIcons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Where what to find is typed, with the number of hits and the way through them. */
final class SearchBar {
    private static final int PAUSE = 120;
    private static final int WIDTH = 280;

    private final Composite control;
    private final Text text;
    private final ToolBar buttons;
    private final Label count;
    private final Runnable later;

    /**
     * @param search
     *            is told soon after another text was typed
     * @param step
     *            is told to go to the next hit or the one before
     * @param down
     *            is told to put the keyboard into the list of hits
     */
    SearchBar(Composite parent, Runnable search, IntConsumer step, Runnable down) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(control);
        text = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        text.setMessage(Messages.SearchBar_prompt);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.LEFT, SWT.CENTER).applyTo(text);
        buttons = new ToolBar(control, SWT.FLAT);
        addButton("up", Messages.SearchBar_previous, () -> step.accept(-1)); //$NON-NLS-1$
        addButton("down", Messages.SearchBar_next, () -> step.accept(1)); //$NON-NLS-1$
        count = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        later = () -> {
            if (!text.isDisposed()) {
                search.run();
            }
        };
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE, later));
        text.addListener(SWT.DefaultSelection, event -> stepNow(search, step, event));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                down.run();
            }
        });
    }

    Composite getControl() {
        return control;
    }

    String getText() {
        return text.getText();
    }

    void setFocus() {
        text.setFocus();
        text.selectAll();
    }

    void setEnabled(boolean enabled) {
        buttons.setEnabled(enabled);
    }

    void tell(String message) {
        count.setText(message);
    }

    /** Enter may come before the pause after typing is over. */
    private void stepNow(Runnable search, IntConsumer step, Event event) {
        if (event.detail != SWT.ICON_CANCEL) {
            text.getDisplay().timerExec(-1, later);
            search.run();
            step.accept((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        }
    }

    private void addButton(String icon, String tooltip, Runnable work) {
        ToolItem button = new ToolItem(buttons, SWT.PUSH);
        button.setImage(ViewIcons.image(icon));
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, event -> work.run());
    }
}
