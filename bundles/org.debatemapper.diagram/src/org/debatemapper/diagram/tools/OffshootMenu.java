package org.debatemapper.diagram.tools;

import java.util.List;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.create.Offshoot;
import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.operations.Names;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;

/** Entries for all legal ways to connect elements, or one element with a new card, and no others. */
public final class OffshootMenu {
    private static final int NAME_LENGTH = 28;

    private final EditPartViewer viewer;
    private final DebateSession session;

    /**
     * @param viewer
     *            of a diagram
     */
    public OffshootMenu(EditPartViewer viewer) {
        this.viewer = viewer;
        this.session = DiagramContext.of(viewer).getSession();
    }

    /**
     * @param menu
     *            gets the entries
     * @param element
     *            what the new card is related to
     * @param place
     *            the top left of the new card on the map, or null for any with room
     */
    public void addNewCards(IMenuManager menu, Element element, Point place) {
        List<Offshoot> offshoots = Offshoot.legalFor(element);
        for (int i = 0; i < offshoots.size(); i++) {
            Offshoot offshoot = offshoots.get(i);
            if (i > 0 && offshoot.outgoing() != offshoots.get(i - 1).outgoing()) {
                menu.add(new Separator());
            }
            menu.add(entry(ToolMessages.of(offshoot), () -> create(offshoot, place)));
        }
    }

    /**
     * @param menu
     *            gets the entries
     * @param one
     *            an element
     * @param other
     *            another one; relations lead from either to either
     */
    public void addLinks(IMenuManager menu, Element one, Element other) {
        addLinksFrom(menu, one, other);
        menu.add(new Separator());
        addLinksFrom(menu, other, one);
    }

    private void addLinksFrom(IMenuManager menu, Element source, Element target) {
        for (Link link : Link.legal(source, target)) {
            String label = NLS.bind(ToolMessages.of(link), nameOf(source), nameOf(target)).replace("&", "&&");
            menu.add(entry(label, () -> connect(link, source, target)));
        }
    }

    private void connect(Link link, Element source, Element target) {
        Command command = new Connections(session).connect(link, source, target);
        if (command.canExecute()) {
            session.getCommandStack().execute(command);
        }
    }

    private void create(Offshoot offshoot, Point place) {
        ArgumentMap map = ((MapEditPart) viewer.getContents()).getModel();
        Creations creations = new Creations(session);
        new Gestures(viewer).create(place == null ? creations.offshoot(map, offshoot)
                : creations.offshoot(map, offshoot, place.x, place.y));
    }

    private String nameOf(Element element) {
        String name = Names.of(element, DiagramContext.of(viewer).getStyle().languages());
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH - 1).strip() + "\u2026";
    }

    private static IAction entry(String label, Runnable work) {
        return new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
