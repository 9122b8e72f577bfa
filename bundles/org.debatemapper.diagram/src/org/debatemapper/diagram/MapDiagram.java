package org.debatemapper.diagram;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.concurrent.CopyOnWriteArrayList;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.diagram.actions.BookmarkButton;
import org.debatemapper.diagram.actions.ColorButton;
import org.debatemapper.diagram.actions.LayoutActions;
import org.debatemapper.diagram.drop.ElementDropListener;
import org.debatemapper.diagram.drop.TextDropListener;
import org.debatemapper.diagram.editparts.DiagramEditPartFactory;
import org.debatemapper.diagram.editparts.DiagramRootEditPart;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.diagram.editparts.MapViewer;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.diagram.lens.LensButton;
import org.debatemapper.diagram.palette.ToolPalette;
import org.debatemapper.diagram.tools.DiagramKeys;
import org.debatemapper.diagram.tools.Snapping;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Place;
import org.debatemapper.render.Overlay;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The maps of a debate, one in front, with tabs and palette. Works in any shell; knows no workbench. */
public final class MapDiagram {
    /** Style sheets leave a widget alone that has this. */
    private static final String STYLED_HERE = "org.eclipse.e4.ui.css.disabled";

    private static final double GRID = 0.45;

    private final DebateSession session;
    private final DiagramDomain domain;
    private final DiagramContext context;
    private final Composite control;
    private final MapViewer viewer = new MapViewer();
    private final MapTabs tabs;
    private final List<Runnable> mapListeners = new CopyOnWriteArrayList<>();
    private final FirstView firstView;
    private final Focus focus;
    private final LensButton lens;
    private final MapColors colors;
    private final Visits visits;
    private final Destinations destinations;
    private final BookmarkButton bookmarks;
    private final LayoutActions layout;
    private final ToolPalette palette;
    private BooleanSupplier animations = () -> false;
    private ArgumentMap map;

    /**
     * @param parent
     *            the composite to fill
     * @param session
     *            the debate to show
     */
    public MapDiagram(Composite parent, DebateSession session) {
        this.session = Objects.requireNonNull(session);
        this.domain = new DiagramDomain(session);
        this.context = new DiagramContext(session);
        this.control = new Composite(parent, SWT.NONE);
        control.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        control.setLayout(grid);
        grid.horizontalSpacing = 0;
        grid.verticalSpacing = 0;
        this.tabs = new MapTabs(control, this::reveal);
        viewer.createControl(control).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        context.install(viewer);
        viewer.setRootEditPart(new DiagramRootEditPart());
        viewer.setEditPartFactory(new DiagramEditPartFactory());
        layout = new LayoutActions(this, () -> animations.getAsBoolean());
        viewer.setKeyHandler(new DiagramKeys(viewer, this::fit, layout::layout));
        viewer.getControl().setData(STYLED_HERE, true);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        viewer.getControl().addListener(SWT.Traverse, MapDiagram::keepTab);
        domain.addViewer(viewer);
        Snapping.follow(viewer);
        viewer.addDropTargetListener(new ElementDropListener(viewer));
        viewer.addDropTargetListener(new TextDropListener(viewer, URLTransfer.getInstance()));
        viewer.addDropTargetListener(new TextDropListener(viewer, TextTransfer.getInstance()));
        firstView = new FirstView(viewer, getZoomManager());
        focus = new Focus(viewer);
        visits = new Visits(this);
        destinations = new Destinations(this, context, firstView, visits);
        bookmarks = new BookmarkButton(tabs.getLine(), this);
        colors = new MapColors(this, context, new ColorButton(tabs.getLine(), this));
        lens = new LensButton(tabs.getLine(), this);
        palette = new ToolPalette(control, domain);
        palette.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        CommandStackListener stackListener = event -> mapsMayHaveChanged();
        session.getCommandStack().addCommandStackListener(stackListener);
        control.addListener(SWT.Dispose,
                event -> session.getCommandStack().removeCommandStackListener(stackListener));
        showMap(session.findMap(null));
    }

    /** @return the composite that holds everything, never null */
    public Composite getControl() {
        return control;
    }

    /**
     * @param menu
     *            is shown on the tabs; it is about the map in front, which is the one under the pointer
     */
    public void setTabMenu(MenuManager menu) {
        tabs.setMenu(menu);
    }

    /** @return the viewer of the map in front, never null */
    public MapViewer getViewer() {
        return viewer;
    }

    /** @return the tools beside the map, never null */
    public ToolPalette getPalette() {
        return palette;
    }

    /** @return the edit domain, never null */
    public DiagramDomain getDomain() {
        return domain;
    }

    /** @return the zoom of the viewer, never null */
    public ZoomManager getZoomManager() {
        return ((DiagramRootEditPart) viewer.getRootEditPart()).getZoomManager();
    }

    /** @return the button that opens the lens of the map in front, never null */
    public LensButton getLens() {
        return lens;
    }

    /** @return what dims all but the neighbourhood of the selection, never null */
    public Focus getFocus() {
        return focus;
    }

    /** @return the map in front, or null if the debate has none */
    public ArgumentMap getMap() {
        return map;
    }

    /**
     * @param shown
     *            a map of the debate, which comes to the front as it was left; the first time whole or from its top
     */
    public void showMap(ArgumentMap shown) {
        boolean other = shown != map;
        if (other) {
            firstView.leave(map);
            focus.setDepth(0);
        }
        map = shown;
        context.setMap(shown);
        paintGround();
        tabs.show(session.getDebate().getMaps(), shown);
        if (shown == null) {
            viewer.setContents((EditPart) null);
        } else {
            viewer.setContents(shown);
            if (other) {
                // With nothing selected the viewer offers its contents, but tells nobody when they change.
                viewer.deselectAll();
                firstView.enter(shown);
            }
        }
        lens.update();
        colors.update();
        mapListeners.forEach(Runnable::run);
    }

    /**
     * @param listener
     *            is told after a map came to the front, also if it is the same one as before
     */
    public void addMapListener(Runnable listener) {
        mapListeners.add(Objects.requireNonNull(listener));
    }

    /**
     * @param listener
     *            is told no more; ignored if unknown
     */
    public void removeMapListener(Runnable listener) {
        mapListeners.remove(listener);
    }

    /** Shows the map anew after the session replaced its model. */
    public void reload() {
        visits.forget();
        firstView.forget();
        showMap(session.findMap(map == null ? null : map.getId()));
    }

    /**
     * @param object
     *            an element, a view or a map
     * @return whether any map shows it; then it is selected and visible
     */
    public boolean reveal(EObject object) {
        return destinations.reveal(object);
    }

    /**
     * @param place
     *            a place on a map
     * @return whether it is on a map of the debate; then that part of the map is seen as large as the
     *         window allows, through the lens of the place
     */
    public boolean goTo(Place place) {
        return destinations.goTo(place);
    }

    /** @return the places that were visited, never null */
    public Visits getVisits() {
        return visits;
    }

    /** @return what is seen of the map in front */
    public Extent getSeen() {
        Rectangle seen = visits.seen();
        return new Extent(seen.x, seen.y, seen.width, seen.height);
    }

    /** An edit may have changed what hangs on what, and what the lens lets through. */
    private void lookAgain() {
        if (!control.isDisposed()) {
            focus.update();
            lens.update();
        }
    }

    /**
     * Shows the results of an evaluation on the cards. Only those that look different now are painted anew.
     *
     * @param overlay
     *            the labels, or {@link Overlay#NONE}
     */
    public void setOverlay(Overlay overlay) {
        Overlay before = context.getOverlay();
        if (overlay == before) {
            return;
        }
        context.setOverlay(overlay);
        if (viewer.getContents() instanceof MapEditPart part) {
            part.restyle(element -> !overlay.isSame(before, element));
            part.lookThroughLens();
            lens.update();
            colors.legendChanged();
        }
    }

    /**
     * @param theme
     *            the colours of the map, dark ones for a dark workbench
     */
    public void setTheme(Theme theme) {
        if (theme != context.getTheme()) {
            context.setTheme(theme);
            restyle();
        }
    }

    /** Zooms so that the whole map is seen, but no further than 100 %. */
    public void fit() {
        firstView.fit();
    }

    /** Goes to where the map begins if nothing is left where it is seen. */
    public void keepInSight() {
        firstView.keepInSight();
    }

    /** @return the actions that place cards, never null */
    public LayoutActions getLayout() {
        return layout;
    }

    /** @return how the map in front looks, never null */
    public RenderContext getStyle() {
        return context.getStyle();
    }

    /**
     * @param on
     *            asked before something moves: whether that is to be seen; at first nothing is
     */
    public void setAnimations(BooleanSupplier on) {
        animations = Objects.requireNonNull(on);
    }

    private void restyle() {
        context.setMap(map);
        paintGround();
        if (viewer.getContents() instanceof MapEditPart part) {
            part.restyle();
        }
    }

    /** The lines of the grid are fainter than any border. */
    private void paintGround() {
        Theme theme = context.getTheme();
        viewer.getControl().setBackground(PicturePainter.screen(theme.ground()));
        ((DiagramRootEditPart) viewer.getRootEditPart())
                .setGridColor(PicturePainter.screen(theme.ground().mixed(theme.border(), GRID)));
    }

    /** Tab adds a reason instead of leaving the map. */
    private static void keepTab(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
        }
    }

    /** A map was made, deleted, renamed, or has other languages. */
    private void mapsMayHaveChanged() {
        control.getDisplay().asyncExec(this::lookAgain);
        if (map != null && map.eContainer() == null || map == null && session.findMap(null) != null) {
            showMap(session.findMap(null));
            return;
        }
        tabs.show(session.getDebate().getMaps(), map);
        if (map != null && !showsItsLanguages()) {
            restyle();
        }
        colors.update();
        bookmarks.update();
    }

    private boolean showsItsLanguages() {
        return map.languageOrder().equals(context.getStyle().languages())
                && Objects.equals(map.getSecondLanguage(), context.getStyle().secondLanguage());
    }
}
