package org.debatemapper.formats.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.debatemapper.formats.notice.FormatNotice;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Makes a graph of the statements of a flow chart. */
final class MermaidGraphBuilder {
    private static final int DEEPEST = 200;
    private static final Pattern SUBGRAPH = Pattern.compile("subgraph(?![\\w-])[ \\t]*+");
    private static final Pattern SUBGRAPH_NAME = Pattern.compile("(?:([^\\s\\[\\]\";]++)[ \\t]*+)?(?:\\[[ \\t]*+(?:\"([^\"\\n]*+)\"|([^\\n\\]\"]*+))[ \\t]*+\\]|\"([^\"\\n]*+)\")?(?=[ \\t\\r]*+(?:[\\n;]|\\z))");
    private static final Pattern END = Pattern.compile("end(?=[\\s;]|%%|\\z)");
    private static final Pattern LOOKS = Pattern.compile("(?:classDef|style|direction|accTitle|accDescr)(?=[\\s:])");
    private static final Pattern CLASS = Pattern.compile("class[ \\t]++([^\\s;]++(?:[ \\t]*+,[ \\t]*+[^\\s;]++){0,500}+)[ \\t]++([\\w-]++)");
    private static final Pattern LINK_STYLE = Pattern.compile("linkStyle[ \\t]++([\\d, \\t]++|default)[^\\n;]*?(?:stroke:[ \\t]*+([#\\w]++))?[^\\n;]*+");
    private static final Pattern CLICK = Pattern.compile("click[ \\t]++([^\\s;]++)[ \\t]++(?:href[ \\t]++)?(?:\"([^\"\\n]*+)\")?[^\\n;]*+");

    private final MermaidScanner scanner;
    private final IProgressMonitor monitor;
    private final DrawnGraph graph = new DrawnGraph();
    private final MermaidNodes nodes;
    private final Deque<DrawnGraph.Group> groups = new ArrayDeque<>();
    private final Map<String, DrawnGraph.Group> named = new LinkedHashMap<>();
    private final List<Runnable> later = new ArrayList<>();

    MermaidGraphBuilder(MermaidScanner scanner, IProgressMonitor monitor) {
        this.scanner = scanner;
        this.monitor = monitor;
        this.nodes = new MermaidNodes(scanner, graph);
        groups.push(graph.outside());
    }

    DrawnGraph run() {
        while (scanner.next()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            statement();
            scanner.skipSpace();
            if (!scanner.isAtEndOfStatement()) {
                throw scanner.fault();
            }
        }
        later.forEach(Runnable::run);
        named.forEach((id, group) -> {
            if (graph.hasNode(id)) {
                graph.standFor(graph.node(id, 1), group);
            }
        });
        return graph;
    }

    private void statement() {
        if (scanner.take(SUBGRAPH)) {
            subgraph();
        } else if (groups.size() > 1 && scanner.take(END)) {
            groups.pop();
        } else if (scanner.take(LOOKS)) {
            scanner.rest();
        } else if (scanner.take(CLASS)) {
            later(scanner.group(1), "class", scanner.group(2));
        } else if (scanner.take(CLICK)) {
            later(scanner.group(1), "URL", scanner.group(2));
        } else if (scanner.take(LINK_STYLE)) {
            linkStyle(scanner.group(1), scanner.group(2));
        } else {
            chain();
        }
    }

    private void subgraph() {
        String id = null;
        String title;
        if (scanner.take(SUBGRAPH_NAME)) {
            id = scanner.group(1);
            String quoted = scanner.group(2) == null ? scanner.group(4) : scanner.group(2);
            title = quoted != null ? quoted : scanner.group(3) == null ? id : scanner.group(3);
        } else {
            title = scanner.rest();
        }
        DrawnGraph.Group group = new DrawnGraph.Group(title == null ? "" : MermaidText.words(title.strip()));
        if (groups.size() > DEEPEST) {
            throw new GraphFault(FormatNotice.GRAPH_DEPTH.with(DEEPEST), scanner.line(), 1);
        }
        groups.peek().groups().add(group);
        groups.push(group);
        if (id != null) {
            named.put(id, group);
        }
    }

    private void later(String ids, String attribute, String value) {
        later.add(() -> {
            for (String id : ids.split("\\s*,\\s*")) {
                if (value != null && graph.hasNode(id)) {
                    graph.node(id, 1).attributes().put(attribute, value);
                }
            }
        });
    }

    private void linkStyle(String numbers, String color) {
        later.add(() -> {
            for (String number : numbers.split("[,\\s]+")) {
                if (color != null && number.matches("\\d{1,7}") && Integer.parseInt(number) < graph.edges().size()) {
                    graph.edges().get(Integer.parseInt(number)).attributes().putIfAbsent("color", color);
                }
            }
        });
    }

    private void chain() {
        int line = scanner.line();
        Set<GraphNode> from = nodes();
        scanner.skipSpace();
        for (MermaidLink link = MermaidLink.take(scanner); link != null; link = MermaidLink.take(scanner)) {
            scanner.skipSpace();
            Set<GraphNode> to = nodes();
            for (GraphNode source : from) {
                for (GraphNode end : to) {
                    edge(source, end, link, line);
                }
            }
            from = to;
            scanner.skipSpace();
        }
    }

    private void edge(GraphNode from, GraphNode to, MermaidLink link, int line) {
        if (graph.edges().size() >= DotGraphBuilder.MOST_EDGES) {
            throw new GraphFault(FormatNotice.GRAPH_SIZE.with(DotGraphBuilder.MOST_EDGES), line, 1);
        } else if (link.isSeen()) {
            graph.edges().add(new GraphEdge(from, to, new LinkedHashMap<>(link.attributes()), line));
        }
    }

    private Set<GraphNode> nodes() {
        Set<GraphNode> all = new LinkedHashSet<>();
        do {
            scanner.skipSpace();
            GraphNode node = nodes.take();
            graph.place(node, groups.peek(), groups);
            all.add(node);
            scanner.skipSpace();
        } while (scanner.take(MermaidNodes.AND));
        return all;
    }
}
