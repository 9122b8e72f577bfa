package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Element;
import org.debatemapper.model.Move;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;

/**
 * Finds what is said in a debate: its moves, and the stances of actors that no move tells of. A move without an actor and
 * without words says nothing that AIF could hold.
 */
final class Locutions {
    private static final String SPEAKER_END = " : ";

    private record Said(Actor actor, Statement statement, StanceKind kind) {
    }

    private final Selection selection;
    private final Predicate<Element> known;
    private final List<Locution> all = new ArrayList<>();
    private final Map<Said, List<Locution.Stand>> stances = new HashMap<>();

    private Locutions(Selection selection, Predicate<Element> known) {
        this.selection = selection;
        this.known = known;
    }

    /**
     * @param selection
     *            what is written
     * @param known
     *            whether an element has a node
     * @return what is said, moves first, in the order of the debate
     */
    static List<Locution> of(Selection selection, Predicate<Element> known) {
        Locutions locutions = new Locutions(selection, known);
        selection.statements().forEach(locutions::note);
        List<Move> moves = selection.debate().getMoves();
        for (int i = 0; i < moves.size(); i++) {
            locutions.move(moves.get(i), i);
        }
        selection.statements().forEach(locutions::rest);
        return locutions.all;
    }

    private void note(Statement statement) {
        for (int i = 0; i < statement.getStances().size(); i++) {
            Stance stance = statement.getStances().get(i);
            if (!name(stance.getActor()).isEmpty()) {
                stances.computeIfAbsent(new Said(stance.getActor(), statement, stance.getKind()), key -> new ArrayList<>())
                        .add(new Locution.Stand(statement, i));
            }
        }
    }

    private void move(Move move, int index) {
        String name = name(move.getActor());
        List<Locution.Anchor> anchors = new ArrayList<>();
        List<Locution.Stand> told = new ArrayList<>();
        for (Element element : new LinkedHashSet<>(move.getElements())) {
            if (known.test(element)) {
                String force = force(move, element);
                anchors.add(new Locution.Anchor(force, element));
                told.addAll(told(move.getActor(), element, force));
            }
        }
        String words = words(move, name);
        if (!words.isEmpty()) {
            all.add(new Locution(move.getActor(), name, words, move.getDate(), index, move.getProperties().get("aif.id"), anchors, told));
        }
    }

    private static String force(Move move, Element element) {
        String kept = move.getProperties().get("aif.illocution");
        return kept != null && !kept.isBlank() && element instanceof Statement ? kept : Illocution.of(move.getKind(), element);
    }

    private List<Locution.Stand> told(Actor actor, Element element, String force) {
        StanceKind kind = element instanceof Statement ? Illocution.stance(force) : null;
        List<Locution.Stand> told = kind == null ? null : stances.remove(new Said(actor, (Statement) element, kind));
        return told == null ? List.of() : told;
    }

    private String words(Move move, String name) {
        String note = LocalTexts.resolve(move.getNote(), selection.languages());
        if (!note.isEmpty()) {
            return spoken(name, note);
        }
        String words = move.getElements().stream().filter(Statement.class::isInstance).map(Statement.class::cast).findFirst()
                .map(selection::words).orElse("");
        return name.isEmpty() ? "" : spoken(name, words);
    }

    /** Locutions that came from AIF have their speaker already. */
    private static String spoken(String name, String words) {
        boolean told = name.isEmpty() || words.startsWith(name) && words.substring(name.length()).stripLeading().startsWith(":");
        return told ? words : name + SPEAKER_END + words;
    }

    private void rest(Statement statement) {
        for (int i = 0; i < statement.getStances().size(); i++) {
            Stance stance = statement.getStances().get(i);
            Locution.Stand stand = new Locution.Stand(statement, i);
            List<Locution.Stand> untold = stances.get(new Said(stance.getActor(), statement, stance.getKind()));
            if (untold != null && untold.contains(stand)) {
                String name = name(stance.getActor());
                String force = Illocution.of(stance.getKind());
                all.add(new Locution(stance.getActor(), name, spoken(name, Illocution.words(stance, selection.words(statement))),
                        stance.getDate(), -1, null, List.of(new Locution.Anchor(force, statement)), List.of(stand)));
            }
        }
    }

    private String name(Actor actor) {
        return actor == null ? "" : LocalTexts.resolve(actor.getName(), selection.languages()).strip();
    }
}
