package org.debatemapper.diagram.lens;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.style.Theme;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Chooses what a map shows: a chip for every value, in rows by what they are about. Each click is an edit. */
public final class LensPopup {
    private static final int WIDTH = 430;

    private final MapDiagram diagram;
    private final LensEdit edit;
    private final Theme theme;
    private final Shell shell;
    private final Map<LensChoice, Chip> chips = new LinkedHashMap<>();
    private Label count;

    /**
     * @param diagram
     *            a diagram with a map in front
     */
    public LensPopup(MapDiagram diagram) {
        this.diagram = Objects.requireNonNull(diagram);
        this.edit = new LensEdit(diagram.getDomain().getSession());
        RenderContext style = DiagramContext.of(diagram.getViewer()).getStyle();
        this.theme = style.theme();
        shell = new Shell(diagram.getControl().getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        shell.setText(LensMessages.LensButton_show);
        ground(shell, theme.border());
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
        Composite card = new Composite(shell, SWT.NONE);
        ground(card, theme.ground());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(12, 8).numColumns(2).applyTo(card);
        for (LensChoice choice : LensChoice.all(diagram.getDomain().getSession().getDebate(), style)) {
            addChip(card, choice);
        }
        addFoot(card);
        CommandStackListener follow = event -> shell.getDisplay().asyncExec(this::show);
        diagram.getDomain().getCommandStack().addCommandStackListener(follow);
        shell.addListener(SWT.Dispose,
                event -> diagram.getDomain().getCommandStack().removeCommandStackListener(follow));
        shell.addListener(SWT.Deactivate, event -> shell.close());
        show();
    }

    /**
     * @param below
     *            the popup opens below the right end of this control
     */
    public void open(Control below) {
        Point size = shell.computeSize(WIDTH, SWT.DEFAULT);
        Point corner = below.toDisplay(below.getSize().x - WIDTH, below.getSize().y + 2);
        shell.setBounds(Math.max(0, corner.x), corner.y, WIDTH, size.y);
        shell.open();
        chips.values().iterator().next().setFocus();
    }

    /** @return the window, for tests */
    public Shell getShell() {
        return shell;
    }

    private void addChip(Composite card, LensChoice choice) {
        Composite row = chips.keySet().stream().filter(other -> other.feature() == choice.feature()).findFirst()
                .map(other -> chips.get(other).getParent()).orElseGet(() -> newRow(card, choice.feature()));
        chips.put(choice, new Chip(row, choice, theme, () -> edit.turn(diagram.getMap(), choice)));
    }

    private Composite newRow(Composite card, EStructuralFeature feature) {
        Label title = new Label(card, SWT.NONE);
        ground(title, theme.ground());
        title.setForeground(PicturePainter.screen(theme.quietText()));
        title.setText(LensMessages.of(feature));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(title);
        Composite row = new Composite(card, SWT.NONE);
        ground(row, theme.ground());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 6;
        layout.marginLeft = 0;
        layout.marginTop = 1;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 130, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private void addFoot(Composite card) {
        count = new Label(card, SWT.NONE);
        ground(count, theme.ground());
        count.setForeground(PicturePainter.screen(theme.text()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).indent(0, 6)
                .applyTo(count);
        Link all = new Link(card, SWT.NONE);
        ground(all, theme.ground());
        all.setForeground(PicturePainter.screen(theme.claim().solid()));
        all.setText("<a>" + LensMessages.LensPopup_all + "</a>");
        all.addListener(SWT.Selection, event -> edit.set(diagram.getMap(), null));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(all);
    }

    private void show() {
        ArgumentMap map = diagram.getMap();
        if (shell.isDisposed() || map == null) {
            return;
        }
        chips.forEach((choice, chip) -> chip.setChosen(choice.isChosen(map)));
        LensCount shown = LensCount.of(diagram);
        count.setText(LensMessages.bind(LensMessages.LensPopup_count, shown.shown(), shown.all()));
    }

    private static void ground(Control control, Color color) {
        control.setData("org.eclipse.e4.ui.css.disabled", true);
        control.setBackground(PicturePainter.screen(color));
    }
}
