package org.debatemapper.formats.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.formats.graph.syntax.DotBaseListener;
import org.debatemapper.formats.graph.syntax.DotParser;
import org.debatemapper.formats.notice.FormatNotice;

/** Makes a graph while DOT is parsed. Statements are forgotten as soon as they were understood. */
final class DotGraphBuilder extends DotBaseListener {
    /** How many edges a file may make: a chain of sets makes the product of their sizes. */
    static final int MOST_EDGES = 500_000;

    private final DrawnGraph graph = new DrawnGraph();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Map<DotParser.EndpointContext, Set<GraphNode>> ends = new IdentityHashMap<>();
    private final Map<List<GraphNode>, GraphEdge> single = new HashMap<>();
    private boolean strict;
    private boolean directed;
    private GraphFault fault;

    /** A graph or subgraph: nodes and edges in it look as its defaults say. */
    private static final class Scope {
        private final Map<String, String> node = new LinkedHashMap<>();
        private final Map<String, String> edge = new LinkedHashMap<>();
        private final Map<String, String> own = new LinkedHashMap<>();
        private final Set<GraphNode> nodes = new LinkedHashSet<>();
        private final DrawnGraph.Group group;
        private final DrawnGraph.Group around;

        /** @param around the box that this one is in; the same if it is no box */
        Scope(DrawnGraph.Group group, DrawnGraph.Group around) {
            this.group = group;
            this.around = around;
        }
    }

    /** @return the graph, when all is parsed */
    DrawnGraph graph() {
        return graph;
    }

    /** Makes a fault and keeps it: the parser still leaves its rules afterwards, in which nothing is as it should be. */
    GraphFault fault(Notice notice, int line, int column) {
        fault = new GraphFault(notice, line, column);
        return fault;
    }

    /** @return the fault that ended the parsing; null if there was none */
    GraphFault fault() {
        return fault;
    }

    @Override
    public void visitTerminal(TerminalNode token) {
        int type = token.getSymbol().getType();
        if (type == DotParser.LBRACE && token.getParent() instanceof DotParser.GraphContext whole) {
            strict = whole.STRICT() != null;
            directed |= whole.DIGRAPH() != null;
            scopes.push(new Scope(graph.outside(), graph.outside()));
        } else if (token.getParent() instanceof DotParser.StatementsContext statements) {
            statements.removeLastChild();
        }
    }

    @Override
    public void exitGraph(DotParser.GraphContext whole) {
        graph.attributes().putAll(scopes.pop().own);
    }

    @Override
    public void exitSubgraphStart(DotParser.SubgraphStartContext start) {
        Scope outer = scopes.peek();
        boolean box = start.id() != null && DotText.of(start.id()).startsWith("cluster");
        Scope inner = new Scope(box ? new DrawnGraph.Group("") : outer.group, outer.group);
        inner.node.putAll(outer.node);
        inner.edge.putAll(outer.edge);
        scopes.push(inner);
    }

    @Override
    public void exitSubgraph(DotParser.SubgraphContext subgraph) {
        Scope inner = scopes.pop();
        scopes.peek().nodes.addAll(inner.nodes);
        if (inner.group != inner.around) {
            String html = inner.own.get(DotText.HTML_LABEL);
            String title = html != null ? HtmlText.flowing(html.substring(1, html.length() - 1)) : DotText.words(inner.own.getOrDefault("label", ""), "", false).strip();
            inner.around.groups().add(new DrawnGraph.Group(title, inner.group.nodes(), inner.group.groups()));
        }
        ends.put((DotParser.EndpointContext) subgraph.getParent(), inner.nodes);
    }

    @Override
    public void exitAssignment(DotParser.AssignmentContext assignment) {
        put(scopes.peek().own, assignment.id(0), assignment.id(1));
    }

    @Override
    public void exitDefaults(DotParser.DefaultsContext defaults) {
        Scope scope = scopes.peek();
        Map<String, String> target = defaults.GRAPH() != null ? scope.own : defaults.NODE() != null ? scope.node : scope.edge;
        target.putAll(attributes(defaults.attributes()));
    }

    private static Map<String, String> attributes(List<DotParser.AttributesContext> lists) {
        Map<String, String> attributes = new LinkedHashMap<>();
        lists.forEach(list -> list.attribute().forEach(attribute -> put(attributes, attribute.id(0), attribute.id(1))));
        return attributes;
    }

    /** A label that is HTML has a name of its own, for a quoted one may look the same. */
    private static void put(Map<String, String> attributes, DotParser.IdContext id, DotParser.IdContext value) {
        String name = DotText.of(id);
        boolean html = name.equals("label") && value != null && value.HTML() != null;
        attributes.put(html ? DotText.HTML_LABEL : name, value == null ? "true" : DotText.of(value));
    }

    @Override
    public void exitEndpoint(DotParser.EndpointContext endpoint) {
        if (endpoint.id() != null) {
            ends.put(endpoint, Set.of(node(DotText.of(endpoint.id()), endpoint.getStart().getLine())));
        }
    }

    private GraphNode node(String id, int line) {
        boolean first = !graph.hasNode(id);
        GraphNode node = graph.node(id, line);
        Scope scope = scopes.peek();
        if (first) {
            node.attributes().putAll(scope.node);
        }
        graph.place(node, scope.group, scopes.stream().map(outer -> outer.group)::iterator);
        scope.nodes.add(node);
        return node;
    }

    @Override
    public void exitPath(DotParser.PathContext path) {
        Map<String, String> attributes = attributes(path.attributes());
        List<Set<GraphNode>> chain = new ArrayList<>();
        path.endpoint().forEach(endpoint -> chain.add(ends.remove(endpoint)));
        if (chain.size() == 1 && path.endpoint(0).id() != null) {
            chain.get(0).forEach(node -> node.attributes().putAll(attributes));
        }
        Map<String, String> all = new LinkedHashMap<>(scopes.peek().edge);
        all.putAll(attributes);
        if (!directed) {
            all.put("dir", "none");
        }
        for (int i = 1; i < chain.size(); i++) {
            for (GraphNode from : chain.get(i - 1)) {
                for (GraphNode to : chain.get(i)) {
                    edge(from, to, all, path.getStart());
                }
            }
        }
    }

    /** The edges of a path share what is said of them, unless they may be said of again. */
    private void edge(GraphNode from, GraphNode to, Map<String, String> attributes, Token start) {
        boolean turned = !directed && from.id().compareTo(to.id()) > 0;
        List<GraphNode> ends = turned ? List.of(to, from) : List.of(from, to);
        GraphEdge known = strict ? single.get(ends) : null;
        if (known != null) {
            known.attributes().putAll(attributes);
            return;
        }
        if (graph.edges().size() >= MOST_EDGES) {
            throw fault(FormatNotice.GRAPH_SIZE.with(MOST_EDGES), start.getLine(), start.getCharPositionInLine() + 1);
        }
        GraphEdge edge = new GraphEdge(from, to, strict ? new LinkedHashMap<>(attributes) : attributes, start.getLine());
        graph.edges().add(edge);
        if (strict) {
            single.put(ends, edge);
        }
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {
        if (rule instanceof DotParser.StatementContext statement) {
            statement.getParent().removeLastChild();
        }
    }
}
