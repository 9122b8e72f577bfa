package org.debatemapper.commands.view;

import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Features;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Place;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;

/** Commands that keep places on maps. */
public final class Bookmarks {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Bookmarks(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param map
     *            a map of the debate
     * @param area
     *            what is seen of it
     * @param title
     *            in the language of the map
     * @return a command that makes a {@link Place} at the end of the bookmarks
     */
    public CreationCommand add(ArgumentMap map, Extent area, String title) {
        return new CreationCommand(session, Messages.Bookmarks_add, () -> map.eContainer() != null, debate -> {
            Place place = DebateFactory.eINSTANCE.createPlace();
            see(place, map, area);
            place.setTitle(LocalTexts.of(map.languageOrder().get(0), title));
            debate.getBookmarks().add(place);
            return place;
        });
    }

    /** Makes a place that of what is seen of a map, through the lens it has now. */
    static void see(Place place, ArgumentMap map, Extent area) {
        place.setMap(map);
        place.setLens(EcoreUtil.copy(map.getLens()));
        Views.place(place, area);
    }

    /**
     * @param place
     *            a bookmark
     * @param title
     *            in the language of its map, or of the debate if the map is gone
     * @return a command that cannot be executed if nothing would change
     */
    public Command rename(Place place, String title) {
        List<String> languages = place.getMap() == null ? session.getDebate().languageOrder(null)
                : place.getMap().languageOrder();
        return new Features(session).setText(place, DebatePackage.eINSTANCE.getPlace_Title(), languages.get(0), title);
    }

    /**
     * @param place
     *            a bookmark
     * @return a command that deletes it
     */
    public Command delete(Place place) {
        return new EditCommand(session, Messages.Bookmarks_delete, () -> place.eContainer() != null,
                debate -> EcoreUtil.remove(place));
    }
}
