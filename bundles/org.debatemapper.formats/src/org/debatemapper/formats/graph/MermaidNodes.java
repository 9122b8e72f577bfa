package org.debatemapper.formats.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the nodes of a flow chart: a name, and at one place of it a label in brackets of some shape. */
final class MermaidNodes {
    static final Pattern AND = Pattern.compile("&(?![#\\w]++;)");

    private static final String LETTER = "[\\w\\u0080-\\uFFFF*!?$'/\\\\]";
    private static final Pattern ID = Pattern.compile("(" + LETTER + "++(?:[-.](?![-.])" + LETTER + "++){0,100}+)");
    private static final Pattern CLASS = Pattern.compile(":::([\\w-]++)");
    private static final Pattern DATA = Pattern.compile("@\\{");
    private static final Pattern DATA_END = Pattern.compile("((?:[^}\"']++|\"[^\"]*+\"|'[^']*+'){0,200}+)\\}");
    private static final Pattern DATA_LABEL = Pattern.compile("(?:^|[\\s,])label:[ \\t]*+(?:\"([^\"]*+)\"|'([^']*+)'|([^,\\n]++))");
    private static final Pattern QUOTED = Pattern.compile("[ \\t]*+\"");

    /** A shape: how its bracket opens, and a label with the bracket that closes it, behind a quote or without one. */
    private record Shape(Pattern open, Pattern quoted, Pattern plain) {
        static Shape of(String open, String close) {
            return new Shape(Pattern.compile(open), Pattern.compile("([^\"]*+)\"\\s*+(?:" + close + ")"),
                    Pattern.compile("((?:(?!" + close + ")[^\\n\"])*+)(?:" + close + ")"));
        }
    }

    private static final List<Shape> SHAPES = List.of(Shape.of("\\(\\(\\(", "\\)\\)\\)"), Shape.of("\\(\\(", "\\)\\)"), Shape.of("\\(\\[", "\\]\\)"),
            Shape.of("\\(", "\\)"), Shape.of("\\[\\[", "\\]\\]"), Shape.of("\\[\\(", "\\)\\]"), Shape.of("\\[[/\\\\]", "[/\\\\]\\]"),
            Shape.of("\\[", "\\]"), Shape.of("\\{\\{", "\\}\\}"), Shape.of("\\{", "\\}"), Shape.of(">", "\\]"));

    private final MermaidScanner scanner;
    private final DrawnGraph graph;

    MermaidNodes(MermaidScanner scanner, DrawnGraph graph) {
        this.scanner = scanner;
        this.graph = graph;
    }

    GraphNode take() {
        int line = scanner.line();
        if (!scanner.take(ID)) {
            throw scanner.fault();
        }
        String id = scanner.group(1);
        GraphNode node = graph.node(id, line);
        if (scanner.take(DATA)) {
            data(node);
        } else {
            label(node);
        }
        if (scanner.take(CLASS)) {
            node.attributes().put("class", scanner.group(1));
        }
        return node;
    }

    private void label(GraphNode node) {
        for (Shape shape : SHAPES) {
            if (scanner.take(shape.open())) {
                boolean quoted = scanner.take(QUOTED);
                if (!scanner.take(quoted ? shape.quoted() : shape.plain())) {
                    throw scanner.fault();
                }
                node.setLabel("", MermaidText.words(quoted ? unmarked(scanner.group(1)) : scanner.group(1).strip()));
                return;
            }
        }
    }

    /** A label in backquotes is Markdown, of which bold and italic go. */
    private static String unmarked(String label) {
        boolean markdown = label.length() > 1 && label.startsWith("`") && label.endsWith("`");
        return markdown ? label.substring(1, label.length() - 1).replaceAll("\\*{1,3}+", "") : label;
    }

    /** What newer versions write behind a name: {@code @{shape: rect, label: "words"}}. */
    private void data(GraphNode node) {
        if (!scanner.take(DATA_END)) {
            throw scanner.fault();
        }
        Matcher label = DATA_LABEL.matcher(scanner.group(1));
        if (label.find()) {
            String words = label.group(1) != null ? label.group(1) : label.group(2) != null ? label.group(2) : label.group(3);
            node.setLabel("", MermaidText.words(words.strip()));
        }
    }
}
