package org.debatemapper.diagram;

import java.time.LocalDate;
import java.util.Objects;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.render.Coloring;
import org.debatemapper.render.Overlay;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.style.Theme;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** What the edit parts of one viewer share: the session, and how things look. */
public final class DiagramContext {
    private static final String KEY = DiagramContext.class.getName();

    private final DebateSession session;
    private ArgumentMap front;
    private RenderContext style;
    private Theme theme = Theme.LIGHT;
    private Overlay overlay = Overlay.NONE;

    /**
     * @param session
     *            the debate that is shown
     */
    public DiagramContext(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param viewer
     *            a viewer of a diagram
     * @return its context, never null
     */
    public static DiagramContext of(EditPartViewer viewer) {
        return (DiagramContext) Objects.requireNonNull(viewer.getProperty(KEY), "Not a diagram");
    }

    /**
     * @param viewer
     *            gets this as its context
     */
    public void install(EditPartViewer viewer) {
        viewer.setProperty(KEY, this);
    }

    /** @return the session, never null */
    public DebateSession getSession() {
        return session;
    }

    /** @return languages, colours and labels of the map in front; null before one was shown */
    public RenderContext getStyle() {
        return style;
    }

    /**
     * @param map
     *            a map, some of whose cards may hide others than before
     * @return what it shows now
     */
    public Visibility lookAgain(ArgumentMap map) {
        Visibility now = Visibility.of(map, overlay::label);
        // Parts of the map before may still look while they are taken away.
        if (map == front) {
            style = style.withVisibility(now);
        }
        return now;
    }

    /** @return the colours, never null */
    public Theme getTheme() {
        return theme;
    }

    /**
     * @param viewer
     *            a viewer of a diagram
     * @return its zoom, 1 for 100 %
     */
    public double zoom(EditPartViewer viewer) {
        return ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager().getZoom();
    }

    /**
     * @param map
     *            the map in front, or null
     */
    void setMap(ArgumentMap map) {
        front = map;
        style = map == null ? null
                : RenderContext.of(map, LocalDate.now()).withTheme(theme).withOverlay(overlay)
                        .withVisibility(Visibility.of(map, overlay::label));
    }

    void setTheme(Theme other) {
        theme = Objects.requireNonNull(other);
    }

    /**
     * @param other
     *            what the colours of the map in front tell
     */
    void setColoring(Coloring other) {
        style = style.withColoring(other);
    }

    Overlay getOverlay() {
        return overlay;
    }

    /** What is visible may depend on it if the map has a lens; whoever sets it looks again. */
    void setOverlay(Overlay other) {
        overlay = Objects.requireNonNull(other);
        if (style != null) {
            style = style.withOverlay(overlay);
        }
    }
}
