package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Element;
import org.debatemapper.model.Statement;

/**
 * What somebody says in a debate, as AIF has it: an L-node, anchored in what it is about by YA-nodes.
 *
 * @param actor
 *            who says it, or null
 * @param name
 *            the actor's name, empty if it has none
 * @param text
 *            {@code Name : words}
 * @param date
 *            when, as the debate has it, or null
 * @param move
 *            the place of the move that it tells of in the debate's list, or -1
 * @param aifId
 *            the id that it had in a file of AIF, or null
 * @param anchors
 *            what it does with which elements
 * @param stances
 *            the stances that it tells of
 */
record Locution(Actor actor, String name, String text, String date, int move, String aifId, List<Anchor> anchors, List<Stand> stances) {
    /**
     * One YA-node.
     *
     * @param force
     *            its illocutionary force, such as {@code Asserting}
     * @param content
     *            what the force is applied to
     */
    record Anchor(String force, Element content) {
    }

    /**
     * A stance, by its place.
     *
     * @param statement
     *            whose it is
     * @param index
     *            its place in the list of its statement
     */
    record Stand(Statement statement, int index) {
    }

    /**
     * @param ids
     *            ids of nodes by element
     * @return what {@link WrittenLocutions} compares with when the file comes back
     */
    Map<String, Object> record(Map<Element, String> ids) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put(WrittenLocutions.TEXT, text);
        record.put(WrittenLocutions.SPEAKER, name);
        List<Object> says = new ArrayList<>();
        anchors.forEach(anchor -> says.add(List.of(anchor.force(), ids.get(anchor.content()))));
        record.put(WrittenLocutions.SAYS, says);
        if (move >= 0) {
            record.put(WrittenLocutions.MOVE, move);
        }
        List<Object> stands = new ArrayList<>();
        stances.forEach(stand -> stands.add(List.of(ids.get(stand.statement()), stand.index())));
        if (!stands.isEmpty()) {
            record.put(WrittenLocutions.STANCES, stands);
        }
        return record;
    }
}
