package org.debatemapper.views.internal;

import org.debatemapper.core.search.TextFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Where words are typed that rows must have to be shown. */
public final class FilterText {
    private static final int PAUSE = 150;

    private final Text text;

    /**
     * @param parent
     *            where to put it
     * @param changed
     *            is told soon after other words were typed
     */
    public FilterText(Composite parent, Runnable changed) {
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        text.setMessage(Messages.FilterText_prompt);
        Runnable later = () -> {
            if (!text.isDisposed()) {
                changed.run();
            }
        };
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE, later));
    }

    /** @return the widget */
    public Text getControl() {
        return text;
    }

    /** @return what is typed, as a filter */
    public TextFilter get() {
        return new TextFilter(text.getText());
    }
}
