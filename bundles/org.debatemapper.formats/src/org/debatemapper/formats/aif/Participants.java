package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Actor;

/** The people of a file, numbered from 1, and which locutions are theirs. */
final class Participants {
    private static final String FIRST = "firstname";
    private static final String LAST = "surname";

    private final Map<String, Locution> locutions;
    private final Selection selection;
    private final Map<Actor, Integer> numbers = new LinkedHashMap<>();
    private final Map<Actor, String> names = new LinkedHashMap<>();

    Participants(AifContent content) {
        this.locutions = content.locutions();
        this.selection = content.selection();
        for (Locution locution : locutions.values()) {
            if (!locution.name().isEmpty()) {
                numbers.putIfAbsent(locution.actor(), numbers.size() + 1);
                names.putIfAbsent(locution.actor(), locution.name());
            }
        }
    }

    /** @return the number of who said a node, or 0 */
    int of(Object node) {
        Locution locution = locutions.get(node);
        return locution == null ? 0 : numbers.getOrDefault(locution.actor(), 0);
    }

    /**
     * @param idKey
     *            what the dialect calls the number
     * @return the people; of a name of several words the last one is the surname
     */
    List<Object> people(String idKey) {
        List<Object> people = new ArrayList<>();
        numbers.forEach((actor, number) -> {
            String name = names.get(actor);
            int space = name.lastIndexOf(' ');
            Map<String, Object> person = new LinkedHashMap<>();
            person.put(idKey, number);
            person.put(FIRST, space < 0 ? name : name.substring(0, space).strip());
            person.put(LAST, space < 0 ? "" : name.substring(space + 1));
            people.add(person);
        });
        return people;
    }

    /**
     * @param textual
     *            whether the dialect has numbers of people as texts
     * @return who said what and when; {@code start} is null if the day is not known
     */
    List<Object> locutions(boolean textual) {
        List<Object> all = new ArrayList<>();
        locutions.forEach((id, locution) -> {
            int number = of(id);
            if (number > 0) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("nodeID", id);
                entry.put("personID", textual ? String.valueOf(number) : (Object) number);
                entry.put("timestamp", AifTime.of(locution, selection));
                entry.put("start", AifTime.exact(locution.date()));
                entry.put("end", null);
                entry.put("source", null);
                all.add(entry);
            }
        });
        return all;
    }
}
