package org.debatemapper.views.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.debatemapper.core.reading.ProCon;
import org.debatemapper.core.reading.ProCon.Point;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.debatemapper.views.ModelIcons;
import org.debatemapper.views.internal.LazyTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The points on one side, and a line in which another one is typed. */
final class Side {
    /** For or against. */
    enum Kind {
        PRO, CON
    }

    private static final int TEXT = 560;
    private static final int COUNT = 70;

    private final Kind kind;
    private final Supplier<Optional<OpenMap>> map;
    private final Label title;
    private final LazyTable<Point> table;
    private final Text entry;
    private Statement shown;

    Side(Composite parent, Kind kind, Supplier<Optional<OpenMap>> map, Consumer<Statement> descend,
            Consumer<Statement> select) {
        this.kind = kind;
        this.map = map;
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        title = new Label(body, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        table = new LazyTable<>(body);
        table.getControl().setHeaderVisible(false);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table.getArea());
        table.addColumn("", TEXT, null, table.labels(this::text, point -> ModelIcons.of(point.statement()))); //$NON-NLS-1$
        table.addColumn("", COUNT, null, table.labels(Side::below, null)); //$NON-NLS-1$
        table.getControl().addListener(SWT.Selection, event -> table.selected().stream().findFirst()
                .ifPresent(point -> select.accept(point.statement())));
        table.getControl().addListener(SWT.DefaultSelection, event -> table.selected().stream().findFirst()
                .ifPresent(point -> descend.accept(point.statement())));
        entry = new Text(body, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(entry);
        entry.addListener(SWT.DefaultSelection, event -> add());
    }

    void setFocus() {
        table.getControl().setFocus();
    }

    void show(Statement statement, List<Point> points) {
        shown = statement;
        boolean answers = statement instanceof Issue;
        title.setText(NLS.bind(kind == Kind.CON ? Messages.Side_cons : answers ? Messages.Side_answers
                : Messages.Side_pros, points.size()));
        entry.setMessage(kind == Kind.CON ? Messages.Side_addCon : answers ? Messages.Side_addAnswer
                : Messages.Side_addPro);
        entry.setEnabled(statement != null && !(answers && kind == Kind.CON));
        table.show(points);
    }

    private void add() {
        String typed = entry.getText().strip();
        if (!typed.isEmpty() && map.get().isPresent() && shown != null) {
            new PointEdit(map.get().get()).add(shown, kind == Kind.PRO, typed);
            entry.setText(""); //$NON-NLS-1$
        }
    }

    private String text(Point point) {
        List<String> languages = map.get().map(OpenMap::languages).orElse(List.of());
        String text = LocalTexts.resolve(point.statement().getText(), languages).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
        String name = Names.of(point.statement(), languages);
        boolean titled = !LocalTexts.isEmpty(point.statement().getTitle());
        return (point.linked() ? "\u2227 " : "") + (titled && !text.isEmpty() ? name + " \u2013 " + text //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                : text.isEmpty() ? name : text);
    }

    /** How many points there are for and against a point. */
    private static String below(Point point) {
        ProCon both = ProCon.of(point.statement());
        return both.pros().isEmpty() && both.cons().isEmpty() ? "" //$NON-NLS-1$
                : "+" + both.pros().size() + "  \u2212" + both.cons().size(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
