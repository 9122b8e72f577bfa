package org.debatemapper.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;

import org.debatemapper.ui.internal.Icons;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.theme.Palette;
import org.debatemapper.ui.internal.wizards.DroppedFiles;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** Three doors and the debates opened last. */
public final class WelcomeEditor extends EditorPart {
    /** The id of the editor. */
    public static final String ID = "org.debatemapper.ui.welcome"; //$NON-NLS-1$

    private static final int GAP = 22;
    /** What stands below the doors begins where they do. */
    private static final int INSET = 6;
    /** The margins of the two composites around the doors. */
    private static final int FRAME = 10;
    private static final String CSS_KEY = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

    private Composite body;
    private DoorRow row;

    /**
     * Shows the welcome over the whole page.
     *
     * @param page
     *            where to
     */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), ID);
            if (!page.isPageZoomed()) {
                page.toggleZoom(page.getReference(page.getActivePart()));
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    /**
     * Paints the welcome in the colours of the theme that was just chosen, if it is open.
     *
     * @param page
     *            where it may be
     */
    public static void repaint(IWorkbenchPage page) {
        IEditorPart welcome = page.findEditor(new WelcomeInput());
        if (welcome != null) {
            page.closeEditor(welcome, false);
            open(page);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
    }

    @Override
    public void createPartControl(Composite parent) {
        Palette palette = Palette.current();
        ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite ground = composite(scroller, palette.ground(), 1);
        body = composite(ground, palette.ground(), 1);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(body);
        createHead(palette);
        createDoors(palette);
        createRecent(palette);
        scroller.setBackground(palette.ground());
        new DroppedFiles(getSite().getPage()).onto(scroller);
        scroller.setContent(ground);
        scroller.setMinSize(ground.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        scroller.addListener(SWT.Resize, event -> {
            row.fit(scroller.getClientArea().width - 2 * FRAME);
            scroller.setMinSize(ground.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            ground.layout(true, true);
        });
    }

    @Override
    public void setFocus() {
        body.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    private void createHead(Palette palette) {
        Composite head = composite(body, palette.ground(), 2);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(GAP, 2).applyTo(head);
        Label mark = new Label(head, SWT.NONE);
        mark.setData(CSS_KEY, Boolean.TRUE);
        mark.setBackground(palette.ground());
        mark.setImage(Icons.image(Icons.MARK));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(mark);
        Label title = label(head, Messages.WelcomeEditor_title, palette.text(), palette);
        title.setFont(JFaceResources.getFont(JFaceResources.HEADER_FONT));
        label(head, Messages.WelcomeEditor_subtitle, palette.quiet(), palette);
    }

    private void createDoors(Palette palette) {
        Doors doors = new Doors(getSite().getPage());
        row = new DoorRow(body);
        row.setData(CSS_KEY, Boolean.TRUE);
        row.setBackground(palette.ground());
        if (NewDebates.hasExample()) {
            new DoorCard(row, Icons.DOOR_EXAMPLE, Messages.WelcomeEditor_example, Messages.WelcomeEditor_exampleText,
                    doors::openExample);
        }
        new DoorCard(row, Icons.DOOR_NEW, Messages.WelcomeEditor_new, Messages.WelcomeEditor_newText,
                doors::startEmpty);
        new DoorCard(row, Icons.DOOR_IMPORT, Messages.WelcomeEditor_import, Messages.WelcomeEditor_importText,
                doors::importFile);
    }

    private void createRecent(Palette palette) {
        List<Path> files = RecentDebates.get();
        if (files.isEmpty()) {
            Label hint = label(body, Messages.WelcomeEditor_hint, palette.quiet(), palette);
            GridDataFactory.swtDefaults().indent(INSET, 0).applyTo(hint);
            return;
        }
        Label recent = label(body, Messages.WelcomeEditor_recent, palette.quiet(), palette);
        GridDataFactory.swtDefaults().indent(INSET, 0).applyTo(recent);
        for (Path file : files) {
            Link link = new Link(body, SWT.NONE);
            link.setData(CSS_KEY, Boolean.TRUE);
            link.setBackground(palette.ground());
            link.setForeground(palette.text());
            GridDataFactory.swtDefaults().indent(INSET, 0).applyTo(link);
            link.setText("<a>" + file.getFileName().toString().replace("&", "&&") + "</a>   " + file.getParent()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            link.addListener(SWT.Selection, event -> DebateOpener.openSoon(getSite().getPage(), file));
        }
    }

    private static Composite composite(Composite parent, Color color, int columns) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setData(CSS_KEY, Boolean.TRUE);
        composite.setBackground(color);
        GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(composite);
        return composite;
    }

    private static Label label(Composite parent, String text, Color color, Palette palette) {
        Label label = new Label(parent, SWT.WRAP);
        label.setData(CSS_KEY, Boolean.TRUE);
        label.setText(text);
        label.setForeground(color);
        label.setBackground(palette.ground());
        return label;
    }
}
