package org.debatemapper.ui.internal.properties;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;

/** The names of tabs in a row, which breaks if it is too long. */
final class TabStrip extends Composite {
    private static final int GAP = 10;

    private final Consumer<String> chosen;
    private List<String> ids = List.of();

    TabStrip(Composite parent, Consumer<String> chosen) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = GAP - 2;
        layout.spacing = GAP;
        layout.marginTop = 0;
        setLayout(layout);
        Forms.ground(this);
    }

    void show(ITabDescriptor[] tabs, ITabDescriptor selected) {
        List<String> next = Arrays.stream(tabs).map(ITabDescriptor::getId).toList();
        if (!next.equals(ids)) {
            ids = next;
            for (Control child : getChildren()) {
                child.dispose();
            }
            Arrays.stream(tabs).forEach(this::add);
            requestLayout();
        }
        mark(selected == null ? null : selected.getId());
    }

    private void add(ITabDescriptor tab) {
        Hyperlink link = Forms.ground(new Hyperlink(this, SWT.NONE));
        link.setText(tab.getLabel());
        link.setHref(tab.getId());
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                chosen.accept(tab.getId());
                mark(tab.getId());
            }
        });
    }

    private void mark(String id) {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        for (Control child : getChildren()) {
            boolean now = ((Hyperlink) child).getHref().equals(id);
            Forms.mark(child, now);
            child.setFont(now ? fonts.getBold(JFaceResources.DEFAULT_FONT) : fonts.get(JFaceResources.DEFAULT_FONT));
        }
        requestLayout();
    }
}
