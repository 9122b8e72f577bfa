package org.debatemapper.views.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.debatemapper.core.reading.ProCon;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.debatemapper.views.DebateView;
import org.debatemapper.views.internal.Reveal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** One statement with what is said for it at the left and against it at the right. */
public final class ProConView extends DebateView {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.views.procon"; //$NON-NLS-1$

    /** The way down to the statement that is shown, which is the last one. */
    private final List<Statement> path = new ArrayList<>();
    private Link trail;
    private Label text;
    private Side pro;
    private Side con;

    @Override
    protected void createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(6, 4).spacing(8, 4).applyTo(body);
        trail = new Link(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(trail);
        trail.addListener(SWT.Selection, event -> goUp(Integer.parseInt(event.text)));
        text = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
        pro = new Side(body, Side.Kind.PRO, this::map, this::descend, this::reveal);
        con = new Side(body, Side.Kind.CON, this::map, this::descend, this::reveal);
        followSelection(chosen -> {
            if (chosen.size() == 1 && chosen.get(0) instanceof Statement statement && statement != shown()) {
                path.clear();
                descend(statement);
            }
        });
    }

    @Override
    public void setFocus() {
        pro.setFocus();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        path.removeIf(statement -> map.isEmpty() || map.get().session().find(statement.getId()) != statement);
        if (path.isEmpty()) {
            map.flatMap(open -> open.debate().getStatements().stream()
                    .filter(statement -> !(statement instanceof Issue) && statement.viewOn(open.map()) != null)
                    .findFirst()).ifPresent(path::add);
        }
        refresh();
    }

    @Override
    protected void refresh() {
        path.removeIf(statement -> statement.eContainer() == null);
        Statement statement = shown();
        List<String> languages = map().map(OpenMap::languages).orElse(List.of());
        trail.setText(trail(languages));
        text.setText(statement == null ? Messages.ProConView_nothing : text(statement, languages));
        ProCon both = statement == null ? new ProCon(List.of(), List.of()) : ProCon.of(statement);
        pro.show(statement, both.pros());
        con.show(statement, both.cons());
        text.getParent().layout(true, true);
    }

    /** Nothing if the trail ends with the same words, as it does without a title. */
    private static String text(Statement statement, List<String> languages) {
        String words = LocalTexts.resolve(statement.getText(), languages);
        return words.equals(Names.of(statement, languages)) ? "" : words.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private Statement shown() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }

    private void descend(Statement statement) {
        path.remove(statement);
        path.add(statement);
        refresh();
        reveal(statement);
    }

    private void goUp(int depth) {
        path.subList(depth + 1, path.size()).clear();
        refresh();
        reveal(shown());
    }

    private void reveal(Statement statement) {
        map().ifPresent(open -> Reveal.show(open, List.of(statement)));
    }

    /** Links to what was shown on the way down; the last one is where we are. */
    private String trail(List<String> languages) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            String name = Names.of(path.get(i), languages).replace("&", "&&").replace("<", "\u2039"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            links.append(i == 0 ? "" : "  \u203A  "); //$NON-NLS-1$ //$NON-NLS-2$
            links.append(i == path.size() - 1 ? name : "<a href=\"" + i + "\">" + name + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return links.toString();
    }
}
