package org.debatemapper.help.internal;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Shows the help pages in the language of the interface: a list of the pages that drops down, and the page. */
public final class HelpView extends ViewPart {
    /** The id of this view. */
    public static final String ID = "org.debatemapper.help.view";

    private static final int MARGIN = 16;
    private static final int BULLET_WIDTH = 24;

    private final HelpPages pages = new HelpPages(Locale.getDefault());
    private ComboViewer list;
    private StyledText text;
    private HelpFonts fonts;
    private HelpText page;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        list = new ComboViewer(head, SWT.READ_ONLY);
        list.getCombo().setVisibleItemCount(HelpPages.NAMES.size());
        list.getCombo().setToolTipText(Messages.HelpView_pages);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list.getCombo());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(name -> pages.title((String) name)));
        list.setInput(HelpPages.NAMES);
        list.addSelectionChangedListener(
                event -> render((String) event.getStructuredSelection().getFirstElement()));
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(4);
        text.setCaret(null);
        text.addMouseListener(MouseListener.mouseUpAdapter(this::follow));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        fonts = new HelpFonts(text);
        show(HelpPages.NAMES.get(0));
    }

    /**
     * Shows a page.
     *
     * @param name
     *            one of {@link HelpPages#NAMES}
     */
    public void show(String name) {
        list.setSelection(new StructuredSelection(name), true);
        if (!HelpPages.NAMES.contains(name)) {
            text.setText(NLS.bind(Messages.HelpView_missing, name));
        }
    }

    /**
     * Shows a page at a section.
     *
     * @param name
     *            one of {@link HelpPages#NAMES}
     * @param words
     *            what the section is called; the top of the page is shown if no heading has them
     */
    void show(String name, String words) {
        show(name);
        page.heading(words).ifPresent(offset -> scrollTo(text.getLineAtOffset(offset)));
    }

    /**
     * Lines differ in height, and the widget guesses the heights of those that it has not drawn yet; only from the line at its top
     * on it looks exactly. A view that has just been opened has no size yet, so the lines are not broken as they will be.
     */
    private void scrollTo(int line) {
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                text.setTopIndex(0);
                text.setTopPixel(text.getLinePixel(line) - text.getTopMargin());
            }
        });
    }

    /** @return the text of the page that is shown, never null */
    public String shownText() {
        return text.getText();
    }

    @Override
    public void setFocus() {
        list.getControl().setFocus();
    }

    private void render(String name) {
        if (name == null) {
            return;
        }
        page = HelpRenderer.render(pages.read(name).orElse(NLS.bind(Messages.HelpView_missing, name)));
        text.setText(page.text());
        page.spans().forEach(span -> text.setStyleRange(fonts.range(span)));
        for (HelpText.Item item : page.items()) {
            int line = text.getLineAtOffset(item.offset());
            text.setLineBullet(line, 1, bullet(item.mark()));
            text.setLineWrapIndent(line, 1, BULLET_WIDTH);
        }
        text.setTopIndex(0);
    }

    private static Bullet bullet(String mark) {
        StyleRange style = new StyleRange();
        style.metrics = new GlyphMetrics(0, 0, BULLET_WIDTH);
        Bullet bullet = new Bullet(ST.BULLET_TEXT, style);
        bullet.text = mark;
        return bullet;
    }

    private void follow(MouseEvent event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        StyleRange range = offset < 0 ? null : text.getStyleRangeAtOffset(offset);
        if (range != null && range.data instanceof String target) {
            show(target);
        }
    }
}
