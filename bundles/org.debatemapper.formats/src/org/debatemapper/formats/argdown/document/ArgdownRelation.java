package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A relation of an Argdown document; written in one place or several, or implied. */
public final class ArgdownRelation {
    private final List<Integer> lines = new ArrayList<>();
    private RelationKind kind;
    private RelationEnd from;
    private RelationEnd to;
    private Map<String, Object> data = Map.of();

    /**
     * @param kind
     *            what it says
     * @param from
     *            its source
     * @param to
     *            its target
     */
    public ArgdownRelation(RelationKind kind, RelationEnd from, RelationEnd to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    /** @return what it says */
    public RelationKind kind() {
        return kind;
    }

    /** @return its source */
    public RelationEnd from() {
        return from;
    }

    /** @return its target */
    public RelationEnd to() {
        return to;
    }

    /** @return the lines in which it is written, from 1; empty if it is implied */
    public List<Integer> lines() {
        return lines;
    }

    /** @return the data of the child in the first line that has any */
    public Map<String, Object> data() {
        return data;
    }

    /**
     * @param end
     *            one end
     * @return the other end
     */
    public RelationEnd other(RelationEnd end) {
        return from == end ? to : from;
    }

    void setKind(RelationKind kind) {
        this.kind = kind;
    }

    void setFrom(RelationEnd from) {
        this.from = from;
    }

    void setTo(RelationEnd to) {
        this.to = to;
    }

    void addOccurrence(int line, Map<String, Object> childData) {
        lines.add(line);
        if (data.isEmpty()) {
            data = childData;
        }
    }

    void addOccurrences(ArgdownRelation same) {
        lines.addAll(same.lines);
    }
}
