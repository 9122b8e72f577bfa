package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.LocatedMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.Move;
import org.debatemapper.model.Stance;
import org.debatemapper.model.Statement;

/**
 * Compares the locutions of a file with those that this program wrote into it. What other programs changed since then wins
 * over what this program knows of moves and stances.
 */
final class WrittenLocutions {
    /** The key of what was written, by the ids of nodes. */
    static final String KEY = "locutions";
    static final String TEXT = "text";
    static final String SPEAKER = "speaker";
    static final String SAYS = "says";
    static final String MOVE = "move";
    static final String STANCES = "stances";

    private final AifGraph graph;
    private final NewDebate target;
    private final Map<?, ?> records;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<AifNode, Move> unchanged = new HashMap<>();
    private final List<Move> goneMoves = new ArrayList<>();
    private final Set<Stance> doubtful = new HashSet<>();

    /**
     * @param graph
     *            the file
     * @param target
     *            the debate with its moves and stances as this program wrote them
     * @param elements
     *            elements by their nodes
     */
    WrittenLocutions(AifGraph graph, NewDebate target, Map<AifNode, Element> elements) {
        this.graph = graph;
        this.target = target;
        this.records = graph.own() != null && graph.own().get(KEY) instanceof Map<?, ?> map ? map : Map.of();
        elements.forEach((node, element) -> this.elements.put(node.id(), element));
    }

    /** Takes out the moves that the file does not tell any more. */
    void compare() {
        if (records.isEmpty()) {
            return;
        }
        Map<String, AifNode> nodes = new HashMap<>();
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        records.forEach((id, record) -> {
            if (record instanceof Map<?, ?> written) {
                compare(String.valueOf(id), written, nodes.get(id));
            }
        });
        target.debate().getMoves().removeAll(goneMoves);
    }

    private void compare(String id, Map<?, ?> record, AifNode node) {
        if (node != null && isUnchanged(node, record)) {
            unchanged.put(node, move(record));
            return;
        }
        Move move = move(record);
        if (move != null) {
            goneMoves.add(move);
        }
        list(record, STANCES).forEach(this::doubt);
        FormatNotice notice = node == null ? FormatNotice.AIF_LOCUTION_GONE : FormatNotice.AIF_LOCUTION_CHANGED;
        target.lost(Loss.Kind.CHANGED, String.valueOf(record.get(TEXT)), notice.with(id), node == null ? LocatedMap.line(record) : node.line());
    }

    private boolean isUnchanged(AifNode node, Map<?, ?> record) {
        String speaker = graph.speaker(node);
        boolean same = speaker == null || speaker.equals(String.valueOf(record.get(SPEAKER)).replaceAll("\\s+", " "));
        return same && node.text().equals(record.get(TEXT)) && says(node).equals(new HashSet<>(list(record, SAYS)));
    }

    private Set<List<String>> says(AifNode locution) {
        Set<List<String>> says = new HashSet<>();
        for (AifNode force : graph.targets(locution)) {
            graph.targets(force).forEach(content -> says.add(List.of(force.text(), content.id())));
        }
        return says;
    }

    private static List<?> list(Map<?, ?> record, String key) {
        return record.get(key) instanceof List<?> list ? list : List.of();
    }

    private Move move(Map<?, ?> record) {
        List<Move> moves = target.debate().getMoves();
        return record.get(MOVE) instanceof Number place && place.intValue() >= 0 && place.intValue() < moves.size()
                ? moves.get(place.intValue()) : null;
    }

    private void doubt(Object stand) {
        if (stand instanceof List<?> pair && pair.size() == 2 && elements.get(String.valueOf(pair.get(0))) instanceof Statement statement
                && pair.get(1) instanceof Number place && place.intValue() >= 0 && place.intValue() < statement.getStances().size()) {
            doubtful.add(statement.getStances().get(place.intValue()));
        }
    }

    /** @return the locutions that stand as they were written, with their moves or null */
    Map<AifNode, Move> unchanged() {
        return unchanged;
    }

    /**
     * Takes out the stances that the file does not tell any more.
     *
     * @param told
     *            the stances that it does tell
     */
    void withdraw(Set<Stance> told) {
        for (Stance stance : doubtful) {
            if (!told.contains(stance) && stance.eContainer() instanceof Statement statement) {
                statement.getStances().remove(stance);
            }
        }
    }
}
