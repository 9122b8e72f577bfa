package org.debatemapper.model.map;

import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;

/**
 * An edge of a map, derived from a relation. Two edges are equal if they draw the same part of the same relation
 * between the same ends.
 *
 * @param relation
 *            what it draws, never null
 * @param premise
 *            which premise of an argument it starts from; null for the edge from an argument node to the conclusion,
 *            and for relations other than arguments
 * @param kind
 *            what it stands for
 * @param source
 *            where it begins
 * @param target
 *            where its arrowhead is
 */
public record MapEdge(Relation relation, Statement premise, EdgeKind kind, MapEnd source, MapEnd target)
        implements MapEnd {
}
