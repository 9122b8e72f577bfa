package org.debatemapper.formats.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.StanceWord;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Relation;

/**
 * Makes a debate of the edges of a graph, as programs for networks write them: each row names the two ends, and in some column
 * whether the first supports or attacks the second. Each name becomes a claim.
 */
final class EdgeList {
    private static final List<String> FROM = List.of("source", "from", "premise", "attacker");
    private static final List<String> TO = List.of("target", "to", "conclusion", "attacked");
    private static final List<String> RELATION = List.of("relation", "stance", "type", "kind", "label", "interaction", "edge");
    private static final Set<String> NO_RELATION = Set.of("directed", "undirected", "");

    private final NewDebate target;
    private final String from;
    private final String to;
    private final List<String> relation;
    private final Map<String, Claim> claims = new HashMap<>();

    EdgeList(NewDebate target, List<String> columns) {
        this.target = target;
        from = first(FROM, columns);
        to = first(TO, columns);
        relation = RELATION.stream().filter(columns::contains).toList();
        if (relation.isEmpty()) {
            target.lost(Loss.Kind.APPROXIMATED, from, FormatNotice.TABLE_EDGE.with(), 1);
        }
    }

    /** Whether a header names both ends of edges. */
    static boolean fits(List<String> columns) {
        return first(FROM, columns) != null && first(TO, columns) != null;
    }

    private static String first(List<String> names, List<String> columns) {
        return names.stream().filter(columns::contains).findFirst().orElse(null);
    }

    void row(Map<String, String> cells, int line) {
        String source = cells.getOrDefault(from, "").strip();
        String end = cells.getOrDefault(to, "").strip();
        if (source.isEmpty() || end.isEmpty()) {
            claim(source.isEmpty() ? end : source);
            return;
        }
        String how = relation.stream().map(column -> cells.getOrDefault(column, ""))
                .filter(word -> StanceWord.inRelation(word) != null).findFirst().orElse("");
        Claim first = claim(source);
        Claim second = claim(end);
        Claim by = StanceWord.isPassive(how) ? second : first;
        Claim about = by == first ? second : first;
        Relation made = StanceWord.inRelation(how) == StanceWord.CON ? target.attack(by, about) : target.argument(List.of(by), about);
        if (how.isEmpty() && !relation.isEmpty()) {
            target.lost(Loss.Kind.APPROXIMATED, source + " \u2192 " + end, FormatNotice.TABLE_EDGE.with(), line);
        }
        cells.forEach((column, cell) -> keep(made, column, cell, how));
    }

    private Claim claim(String name) {
        return claims.computeIfAbsent(name, key -> target.claim(null, key));
    }

    private void keep(Relation made, String column, String cell, String how) {
        if (cell.isBlank() || column.equals(from) || column.equals(to) || relation.contains(column) && cell.equals(how)) {
            return;
        }
        Double weight = column.equals("weight") ? TableImport.weight(cell) : null;
        if (weight != null) {
            ((Attackable) made).setWeight(weight);
        } else if (!relation.contains(column) || !NO_RELATION.contains(cell.strip().toLowerCase(Locale.ROOT))) {
            made.getProperties().put("csv." + column, cell);
        }
    }
}
