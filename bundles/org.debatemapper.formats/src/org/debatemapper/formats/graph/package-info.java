/**
 * Graphs for programs that draw: DOT of Graphviz and flow charts of Mermaid. Both readers make a {@code DrawnGraph}, and
 * {@code GraphImport} makes a debate of it. The convention by which what was written here comes back: a node has the class
 * of the model that it stands for ({@code claim, evidence, issue, argument, attack, conflict, answer, preference, rephrase}),
 * those of relations are named {@code r1, r2} and so on; an
 * edge without arrowhead leads into the node of its own relation, and the edge out of such a node leads to what the relation
 * bears on.
 */
package org.debatemapper.formats.graph;
