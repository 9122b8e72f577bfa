package org.debatemapper.diagram.connect;

import java.util.List;
import java.util.stream.Stream;

import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.tools.ToolMessages;
import org.debatemapper.model.Element;
import org.debatemapper.model.operations.Names;
import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;

/**
 * A legal way to connect two elements.
 *
 * @param link
 *            the kind of the new relation
 * @param source
 *            where it begins
 * @param target
 *            where it ends
 */
public record Way(Link link, Element source, Element target) {
    /**
     * @param one
     *            an element
     * @param other
     *            another one
     * @return the ways that lead from the one to the other, then those that lead back; the likely ones first
     */
    public static List<Way> between(Element one, Element other) {
        return Stream.concat(leading(one, other), leading(other, one)).toList();
    }

    private static Stream<Way> leading(Element source, Element target) {
        return Link.legal(source, target).stream().map(link -> new Way(link, source, target));
    }

    /**
     * @param session
     *            the debate of both elements
     * @return the edit that makes the relation
     */
    public Command command(DebateSession session) {
        return new Connections(session).connect(link, source, target);
    }

    /**
     * @param languages
     *            for the names, the preferred one first
     * @return the relation as a sentence
     */
    public String sentence(List<String> languages) {
        return NLS.bind(ToolMessages.of(link), Names.of(source, languages), Names.of(target, languages));
    }
}
