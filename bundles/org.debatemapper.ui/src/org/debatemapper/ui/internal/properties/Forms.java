package org.debatemapper.ui.internal.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The look of forms: a quiet label above each field, on the ground of cards. */
final class Forms {
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    private static final String CAPTION = "DebateCaption"; //$NON-NLS-1$
    private static final String LINK = "DebateLink"; //$NON-NLS-1$
    private static final int GAP = 4;

    private Forms() {
    }

    static Composite column(Composite parent, int margin) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(margin, margin / 2).spacing(0, GAP).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        return ground(column);
    }

    /** Leaves the colours to the theme, which may change while the control is there. */
    static <C extends Control> C ground(C control) {
        return styled(control, "DebateForm"); //$NON-NLS-1$
    }

    /** Gives a control the colour of what is chosen, or of what can be chosen. */
    static void mark(Control control, boolean chosen) {
        styled(control, chosen ? LINK : CAPTION).reskin(SWT.NONE);
    }

    private static <C extends Control> C styled(C control, String cssClass) {
        control.setData(CSS_CLASS, cssClass);
        return control;
    }

    static Label caption(Composite parent, String text) {
        Label label = styled(new Label(parent, SWT.NONE), CAPTION);
        label.setText(text);
        GridDataFactory.fillDefaults().indent(0, GAP).applyTo(label);
        return label;
    }

    static Label heading(Composite parent, String text) {
        Label label = ground(new Label(parent, SWT.NONE));
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP * 2).applyTo(label);
        return label;
    }

    /** A line of text that is folded at the width of the form. */
    static Label wrapped(Composite parent, String text) {
        Label label = ground(new Label(parent, SWT.WRAP));
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    static Hyperlink link(Composite parent, String text, Runnable run) {
        Hyperlink link = styled(new Hyperlink(parent, SWT.NONE), LINK);
        link.setText(text);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                run.run();
            }
        });
        GridDataFactory.swtDefaults().indent(0, GAP).applyTo(link);
        return link;
    }
}
