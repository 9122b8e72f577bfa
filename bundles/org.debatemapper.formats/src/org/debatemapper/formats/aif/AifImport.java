package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.SchemeTable;
import org.debatemapper.formats.model.StatementExtension;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.LocatedMap;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Rephrase;
import org.debatemapper.model.Statement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes a debate of an AIF graph: I-nodes become claims, RA arguments, CA attacks, PA preferences, MA rephrases (from the
 * later to the earlier wording). Locutions become moves and stances of their speakers. All nodes are made before any is
 * connected, since a conflict may stand before its target.
 */
final class AifImport {
    private final String prefix;
    private static final Set<String> STARTS = Set.of("I", "EN", "RA");
    private static final Set<String> ENDS = Set.of("I", "EN", "L");
    private static final Set<String> RELATIONS = Set.of("RA", "CA", "PA", "MA");
    private static final Set<String> NO_SCHEME = Set.of("", "RA", "Default Inference", "Alternate", "Default Conflict", "CA");

    private final AifGraph graph;
    private final NewDebate target;
    private final Extension extension = new Extension();
    private final SchemeTable schemes;
    private final Map<AifNode, Element> elements = new HashMap<>();

    AifImport(AifGraph graph, NewDebate target, String prefix) {
        this.prefix = prefix;
        this.graph = graph;
        this.target = target;
        this.schemes = new SchemeTable(target);
    }

    Debate run() throws ModelMismatchException {
        for (AifNode node : graph.nodes()) {
            if (node.own() == null || node.own().get(AifWriter.TWIN) == null) {
                make(node);
            }
        }
        for (AifNode node : graph.nodes()) {
            if (elements.get(node) instanceof Relation relation) {
                connect(relation, node);
            }
        }
        graph.nodes().forEach(this::plainEdges);
        LocatedMap own = LocatedMap.copy(graph.own() == null ? Map.of() : graph.own());
        own.remove(WrittenLocutions.KEY);
        if (graph.own() != null) {
            for (Map.Entry<AifNode, Element> element : elements.entrySet()) {
                extension.know(element.getKey().id(), element.getValue());
            }
        }
        extension.finish(target, own);
        locutions();
        if (graph.own() == null) {
            graph.nodes().forEach(this::place);
        }
        return own.containsKey("maps") ? target.debate() : target.finish();
    }

    /** Edges that AIF does not have: what a statement is for another is told by the node between them. */
    private void plainEdges(AifNode node) {
        if (ENDS.contains(node.type())) {
            graph.targets(node).stream().filter(to -> ENDS.contains(to.type())).forEach(to -> target.lost(Loss.Kind.OMITTED,
                    node.id() + " \u2192 " + to.id(), FormatNotice.AIF_PLAIN_EDGE.with(), node.line()));
        }
    }

    private void locutions() {
        target.debate().getActors().forEach(target::know);
        WrittenLocutions written = new WrittenLocutions(graph, target, elements);
        written.compare();
        written.withdraw(new LocutionImport(graph, target, elements, written.unchanged()).run());
    }

    private void make(AifNode node) throws ModelMismatchException {
        if (node.type().equals("I") || node.type().equals("EN")) {
            elements.put(node, statement(node));
        } else if (RELATIONS.contains(node.type()) && isLoose(node)) {
            lost(node, FormatNotice.AIF_NODE_END.with(node.type()));
        } else if (RELATIONS.contains(node.type())) {
            elements.put(node, relation(node));
        } else if (!Set.of("L", "YA", "TA").contains(node.type())) {
            target.lost(Loss.Kind.OMITTED, node.text(), FormatNotice.AIF_UNKNOWN_NODE.with(node.type()), node.line());
        }
    }

    private Statement statement(AifNode node) throws ModelMismatchException {
        Statement statement = (Statement) Extension.create(node.own(), DebatePackage.Literals.CLAIM);
        if (node.own() != null) {
            target.add(statement, null, node.text());
            StatementExtension.apply(extension, statement, node.own(), node.text());
            return statement;
        }
        String words = Entities.decode(node.text());
        target.add(statement, node.source().get(GraphmlGraph.TITLE) instanceof String title ? title : null, words);
        if (node.source().get(GraphmlGraph.ADDRESS) instanceof String address) {
            target.cite(statement, address, null, null);
        }
        statement.setImplicit(node.type().equals("EN"));
        describe(statement, node);
        if (!words.equals(node.text())) {
            statement.getProperties().put(prefix + "text", node.text());
        }
        return statement;
    }

    private void describe(Element element, AifNode node) {
        element.getProperties().put(prefix + "id", node.id());
        element.setNote(node.source().get(GraphmlGraph.NOTE) instanceof String note ? note : null);
        Map<Object, Object> more = new HashMap<>(node.more());
        more.values().removeIf(value -> value == null || value.equals("") || value.equals(0));
        if (!more.isEmpty()) {
            element.getProperties().put(prefix + "more", Json.compact(new TreeMap<>(more)));
        }
        if (node.source().get("timestamp") instanceof String timestamp && !timestamp.isEmpty()) {
            element.getProperties().put(prefix + "timestamp", timestamp);
        }
    }

    private Relation relation(AifNode node) throws ModelMismatchException {
        Relation relation = switch (node.type()) {
        case "RA" -> DebateFactory.eINSTANCE.createArgument();
        case "CA" -> DebateFactory.eINSTANCE.createAttack();
        case "PA" -> DebateFactory.eINSTANCE.createPreference();
        default -> DebateFactory.eINSTANCE.createRephrase();
        };
        target.debate().getRelations().add(relation);
        if (node.own() != null) {
            extension.apply(relation, node.own());
            return relation;
        }
        describe(relation, node);
        Object named = node.source().get("scheme");
        String scheme = named instanceof String name && !name.isEmpty() && !name.equals("0") ? name : node.text();
        if (relation instanceof Argument argument && !NO_SCHEME.contains(scheme)) {
            argument.setScheme(schemes.named(scheme));
        } else if (!scheme.isEmpty()) {
            relation.getProperties().put(prefix + "scheme", scheme);
        }
        return relation;
    }

    private void connect(Relation relation, AifNode node) {
        List<Element> from = ends(graph.sources(node), node, STARTS);
        List<Element> to = ends(graph.targets(node), node, bearOn(node));
        if (relation instanceof Argument argument) {
            argument(argument, from, to, node);
        } else {
            set(relation, first(from), first(to), node);
            if (from.size() > 1 || to.size() > 1) {
                split(relation, from, to, node);
            }
        }
    }

    private static Set<String> bearOn(AifNode node) {
        return switch (node.type()) {
        case "CA" -> Set.of("I", "EN", "RA", "CA", "PA", "MA");
        case "MA" -> Set.of("I", "EN");
        default -> STARTS;
        };
    }

    private static boolean isEnd(AifNode neighbour, AifNode node, Set<String> types) {
        return types.contains(neighbour.type()) && (neighbour != node || node.type().equals("CA"));
    }

    /** Whether a relation other than an inference has neither of its ends. */
    private boolean isLoose(AifNode node) {
        return node.own() == null && !node.type().equals("RA")
                && graph.sources(node).stream().noneMatch(neighbour -> isEnd(neighbour, node, STARTS))
                && graph.targets(node).stream().noneMatch(neighbour -> isEnd(neighbour, node, bearOn(node)));
    }

    /** Conflicts and preferences before a node bear on it; they are not what it starts from. */
    private List<Element> ends(List<AifNode> neighbours, AifNode node, Set<String> types) {
        List<Element> ends = new ArrayList<>();
        for (AifNode neighbour : neighbours) {
            if (isEnd(neighbour, node, types)) {
                ends.add(elements.get(neighbour));
            }
        }
        return ends;
    }

    private static Element first(List<Element> list) {
        return list.isEmpty() ? null : list.get(0);
    }

    private void argument(Argument argument, List<Element> from, List<Element> to, AifNode node) {
        for (Element premise : from) {
            if (!(premise instanceof Statement statement)) {
                lost(node, FormatNotice.AIF_PREMISE.with());
            } else if (!argument.getPremises().contains(statement)) {
                argument.getPremises().add(statement);
            }
        }
        boolean first = true;
        for (Element end : to) {
            Statement conclusion = end instanceof Statement statement ? statement : conclusionOf(end, node);
            if (conclusion != null && first) {
                argument.setConclusion(conclusion);
                first = false;
            } else if (conclusion != null) {
                Argument other = target.argument(argument.getPremises(), conclusion);
                other.setScheme(argument.getScheme());
                other.getProperties().put(prefix + "id", node.id());
            }
        }
        if (node.own() == null && (from.isEmpty() || to.isEmpty())) {
            target.lost(Loss.Kind.CHANGED, node.id(), FormatNotice.AIF_INCOMPLETE_INFERENCE.with(), node.line());
        }
    }

    private Statement conclusionOf(Element end, AifNode node) {
        target.lost(Loss.Kind.APPROXIMATED, node.id(), FormatNotice.AIF_INFERENCE_ON_INFERENCE.with(), node.line());
        return end instanceof Argument argument ? argument.getConclusion() : null;
    }

    private void split(Relation relation, List<Element> from, List<Element> to, AifNode node) {
        target.lost(Loss.Kind.CHANGED, node.id(), FormatNotice.AIF_SEVERAL_ENDS.with(), node.line());
        for (Element source : from) {
            for (Element end : to) {
                if (source != first(from) || end != first(to)) {
                    Relation other = (Relation) EcoreUtil.create(relation.eClass());
                    target.debate().getRelations().add(other);
                    other.getProperties().put(prefix + "id", node.id());
                    set(other, source, end, node);
                }
            }
        }
    }

    private void set(Relation relation, Element from, Element to, AifNode node) {
        if (relation instanceof Attack attack) {
            attack.setSource(as(Statement.class, from instanceof Argument ? conclusionOf(from, node) : from, node));
            attack.setTarget(as(Attackable.class, to, node));
            attack.setSymmetric(attack.isSymmetric() || Boolean.TRUE.equals(node.source().get(AifGraph.SYMMETRIC)));
        } else if (relation instanceof Preference preference) {
            preference.setPreferred(as(Attackable.class, from, node));
            preference.setOver(as(Attackable.class, to, node));
        } else if (relation instanceof Rephrase rephrase) {
            rephrase.setSource(as(Statement.class, from, node));
            rephrase.setTarget(as(Statement.class, to, node));
        }
    }

    private <T> T as(Class<T> type, Element end, AifNode node) {
        if (type.isInstance(end)) {
            return type.cast(end);
        }
        if (node.own() == null) {
            lost(node, FormatNotice.AIF_NODE_END.with(node.type()));
        }
        return null;
    }

    private void lost(AifNode node, Notice reason) {
        target.lost(Loss.Kind.OMITTED, node.type() + " " + node.id(), reason, node.line());
    }

    private void place(AifNode node) {
        Element element = elements.get(node);
        boolean shown = element instanceof Statement || element instanceof Argument argument && argument.needsNode();
        if (shown && node.x() != null && node.y() != null) {
            NodeView view = target.show(element);
            view.setX(node.x());
            view.setY(node.y());
        }
    }
}
