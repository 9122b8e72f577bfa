package org.debatemapper.formats.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.StatementExtension;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;

/** Makes a debate of a drawn graph. */
final class GraphImport {
    /** The attribute that holds, as JSON, what a graph cannot say. */
    static final String OWN = "debateMapper";

    private static final Map<String, String> STATEMENTS = Map.of("evidence", "Evidence", "issue", "Issue");
    /** Key in own data of the label that was written. */
    static final String WRITTEN = "as";
    /** Labels of the nodes of relations that are no titles. */
    static final Set<String> PLAIN_LABELS = Set.of("+", "\u2212", "");
    private static final Set<String> SAID = Set.of("class", "type", "relation", "label", "xlabel", "dir", "arrowhead", "arrowtail", "color", "style", OWN);
    private static final Set<String> LOOKS = Set.of("shape", "color", "fillcolor", "fontcolor", "labelfontcolor", "bgcolor", "pencolor", "style",
            "fontname", "fontsize", "penwidth", "arrowsize", "width", "height", "fixedsize", "margin", "pos", "lp", "peripheries", "sides",
            "rank", "group", "weight", "minlen", "constraint", "headport", "tailport", "labelloc", "labeljust", "ordering", "decorate", "html");

    private final DrawnGraph graph;
    private final NewDebate target;
    private final String prefix;
    private final Extension extension = new Extension();
    private final Map<GraphNode, Element> elements = new LinkedHashMap<>();
    private final Set<FormatNotice> told = new HashSet<>();
    /** Where the data stands that is being read. */
    private int line = 1;

    private GraphImport(DrawnGraph graph, NewDebate target, String prefix) {
        this.graph = graph;
        this.target = target;
        this.prefix = prefix;
    }

    /**
     * @param graph
     *            what is drawn
     * @param target
     *            takes it
     * @param prefix
     *            begins the names of properties for attributes that a debate has no place for
     * @param file
     *            the name for messages
     * @return the debate
     * @throws ExchangeException
     *             if data of this program does not fit
     */
    static Debate run(DrawnGraph graph, NewDebate target, String prefix, String file) throws ExchangeException {
        GraphImport made = new GraphImport(graph, target, prefix);
        try {
            return made.run();
        } catch (ModelMismatchException e) {
            throw new ExchangeException(file, made.line, 0, e.getNotice(), e);
        } catch (MalformedDataException e) {
            throw new ExchangeException(file, made.line, 0, FormatNotice.AIF_OWN_DATA.with(e.getMessage()), e);
        }
    }

    private Debate run() throws ModelMismatchException, MalformedDataException {
        Map<?, ?> rest = own(graph.attributes());
        if (rest != null && rest.get("language") instanceof String language) {
            target.debate().setLanguage(language);
        }
        Set<GraphNode> relations = GraphRelations.find(graph, target);
        for (GraphNode node : graph.nodes()) {
            line = node.line();
            if (relations.contains(node)) {
                elements.put(node, relation(node));
            } else {
                elements.put(node, statement(node));
            }
        }
        graph.boxes().forEach(box -> target.lost(Loss.Kind.APPROXIMATED, box.label(), FormatNotice.GRAPH_BOX.with(), box.line()));
        GraphEdges edges = new GraphEdges(graph, target, elements);
        for (GraphEdge edge : graph.edges()) {
            line = edge.line();
            Relation made = edges.add(edge.forward());
            if (made != null) {
                describe(made, edge);
            }
        }
        edges.finish();
        if (rest != null) {
            extension.finish(target, rest);
            regrouped();
            return rest.containsKey("maps") ? target.debate() : target.finish();
        }
        extension.finish(target, Map.of());
        groups(graph.outside().groups(), target.debate().getGroups());
        return target.finish();
    }

    private static Map<?, ?> own(Map<String, String> attributes) throws MalformedDataException {
        String json = attributes.get(OWN);
        return json != null && Json.parse(json) instanceof Map<?, ?> own ? own : null;
    }

    private Statement statement(GraphNode node) throws ModelMismatchException, MalformedDataException {
        Map<?, ?> own = own(node.attributes());
        String kind = STATEMENTS.getOrDefault(node.attribute("class"), "Claim");
        Statement statement = (Statement) Extension.create(own == null || own.get("type") == null ? Map.of("type", kind) : own, DebatePackage.Literals.CLAIM);
        target.add(statement, node.title(), node.label());
        if (own != null) {
            StatementExtension.apply(extension, statement, own, node.label());
        } else {
            describe(statement, node);
        }
        return statement;
    }

    private Relation relation(GraphNode node) throws ModelMismatchException, MalformedDataException {
        Relation relation = switch (node.attribute("class")) {
        case "attack", "conflict" -> DebateFactory.eINSTANCE.createAttack();
        case "answer" -> DebateFactory.eINSTANCE.createAnswer();
        case "preference" -> DebateFactory.eINSTANCE.createPreference();
        case "rephrase" -> DebateFactory.eINSTANCE.createRephrase();
        default -> DebateFactory.eINSTANCE.createArgument();
        };
        if (relation instanceof Attack attack) {
            attack.setSymmetric(node.attribute("class").equals("conflict"));
        }
        Map<?, ?> own = own(node.attributes());
        if (own != null) {
            Map<Object, Object> features = new HashMap<>(own);
            String written = Objects.toString(features.remove(WRITTEN), null);
            extension.apply(relation, features);
            if (!node.label().equals(written) && relation instanceof Argument argument) {
                argument.setTitle(target.text(node.label()));
            }
        } else if (relation instanceof Argument argument && !node.isPoint() && !PLAIN_LABELS.contains(node.label())) {
            argument.setTitle(target.text(node.label()));
        }
        return relation;
    }

    private void describe(Relation relation, GraphEdge edge) throws ModelMismatchException, MalformedDataException {
        Map<?, ?> own = own(edge.attributes());
        if (own != null) {
            extension.apply(relation, own);
            return;
        }
        String label = edge.attributes().getOrDefault("label", edge.attributes().getOrDefault("xlabel", ""));
        if (!label.isBlank() && EdgeMeaning.of(new GraphEdge(edge.from(), edge.to(), Map.of("label", label), 0)) == EdgeMeaning.UNKNOWN) {
            relation.getProperties().put(prefix + "label", label);
        }
        keep(relation, edge.attributes(), edge.toString(), edge.line(), SAID);
    }

    private void describe(Statement statement, GraphNode node) {
        Map<String, String> attributes = node.attributes();
        if (attributes.containsKey("html")) {
            tell(Loss.Kind.OMITTED, node.label(), FormatNotice.GRAPH_MARKUP, node.line());
        }
        String address = attributes.getOrDefault("URL", attributes.getOrDefault("href", ""));
        if (!address.isBlank()) {
            target.cite(statement, address, null, null);
        }
        String note = attributes.getOrDefault("tooltip", attributes.getOrDefault("comment", ""));
        statement.setNote(note.isBlank() || note.equals(node.label()) ? null : note);
        statement.getProperties().put(prefix + "id", node.id());
        if (attributes.containsKey("class") && !node.isOurs()) {
            statement.getProperties().put(prefix + "class", attributes.get("class"));
        }
        keep(statement, attributes, node.label(), node.line(), Set.of("class", "URL", "href", "tooltip", "comment", "type", "html", OWN));
    }

    /** Colours and shapes are told once; what may mean something stays as a property. */
    private void keep(Element element, Map<String, String> attributes, String name, int line, Set<String> read) {
        attributes.forEach((attribute, value) -> {
            if (LOOKS.contains(attribute)) {
                if (!read.contains(attribute) && !attributes.containsKey("class")) {
                    tell(Loss.Kind.OMITTED, name, FormatNotice.GRAPH_LOOKS, line);
                }
            } else if (!read.contains(attribute)) {
                element.getProperties().put(prefix + attribute, value);
            }
        });
    }

    private void tell(Loss.Kind kind, String element, FormatNotice notice, int line) {
        if (told.add(notice)) {
            target.lost(kind, element, notice.with(), line);
        }
    }

    /** Boxes that somebody changed in a file that has our own data; files without boxes are older than those. */
    private void regrouped() {
        List<DrawnGraph.Group> boxes = graph.outside().groups();
        if (!boxes.isEmpty() && !isSame(boxes, Cluster.of(target.debate().getGroups(), Set.copyOf(elements.values())::contains))) {
            target.lost(Loss.Kind.OMITTED, boxes.get(0).title(), FormatNotice.GRAPH_REGROUPED.with(), 0);
        }
    }

    private boolean isSame(List<DrawnGraph.Group> boxes, List<Cluster> clusters) {
        boolean same = boxes.size() == clusters.size();
        for (int i = 0; same && i < boxes.size(); i++) {
            Set<Element> members = new HashSet<>();
            boxes.get(i).nodes().forEach(node -> members.add(elements.get(node)));
            same = members.equals(Set.copyOf(clusters.get(i).members())) && isSame(boxes.get(i).groups(), clusters.get(i).clusters());
        }
        return same;
    }

    private void groups(List<DrawnGraph.Group> boxes, List<Group> groups) {
        for (DrawnGraph.Group box : boxes) {
            Group group = DebateFactory.eINSTANCE.createGroup();
            group.setTitle(target.text(box.title()));
            box.nodes().forEach(node -> group.getMembers().add(elements.get(node)));
            groups(box.groups(), group.getGroups());
            if (!group.getMembers().isEmpty() || !group.getGroups().isEmpty()) {
                groups.add(group);
            }
        }
    }
}
