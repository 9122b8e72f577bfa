package org.debatemapper.diagram.actions;

import org.debatemapper.diagram.MapDiagram;
import org.eclipse.swt.widgets.Composite;

/** Says how many bookmarks the debate has, and leads to them. */
public final class BookmarkButton {
    private final MapDiagram diagram;
    private final LineButton button;

    /**
     * @param line
     *            gets the button at its end
     * @param diagram
     *            the diagram
     */
    public BookmarkButton(Composite line, MapDiagram diagram) {
        this.diagram = diagram;
        this.button = new LineButton(line, text(diagram), ActionMessages.BookmarkActions_tooltip, menu -> {
            if (diagram.getMap() != null) {
                BookmarkActions.addTo(menu, diagram);
            }
        });
    }

    /** The bookmarks of the debate may have changed. */
    public void update() {
        button.setText(text(diagram));
    }

    private static String text(MapDiagram diagram) {
        int count = diagram.getDomain().getSession().getDebate().getBookmarks().size();
        return count == 0 ? ActionMessages.BookmarkActions_menu
                : ActionMessages.bind(ActionMessages.BookmarkActions_count, count);
    }
}
