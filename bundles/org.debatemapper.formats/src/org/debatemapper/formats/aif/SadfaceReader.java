package org.debatemapper.formats.aif;

import static org.debatemapper.formats.model.JsonInput.onlyObjects;
import static org.debatemapper.formats.model.JsonInput.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.JsonInput;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.LocatedMap;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads SADFace in both vocabularies: {@code scheme} nodes with a name, and {@code inference} and {@code conflict} nodes.
 * A conflict with nothing before and two nodes behind it goes both ways. Libraries of version 0.5 write conflicts from
 * the target to the attacker; the option {@value #SWAP} turns them round.
 */
public final class SadfaceReader implements DebateReader {
    /** Option: whether single conflicts are read from target to attacker. */
    public static final String SWAP = "swapConflicts";

    private static final Pattern MARK = Pattern.compile("\"(source_id|target_id)\"\\s*:|\"type\"\\s*:\\s*\"atom\"|\"analyst_(name|email)\"\\s*:");
    private static final Set<String> CONFLICTS = Set.of("attack", "conflict", "disagree", "disagreement", "con");

    @Override
    public int confidence(Sample sample) {
        return sample.text().stripLeading().startsWith("{") && MARK.matcher(sample.text()).find() ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        Map<?, ?> root = JsonInput.object(input);
        Map<?, ?> metadata = root.get("metadata") instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> core = metadata.get("core") instanceof Map<?, ?> map ? map : root;
        AifGraph graph = new AifGraph(metadata.get(SadfaceWriter.OWN) instanceof Map<?, ?> own ? own : null);
        if (graph.own() != null && graph.own().get("language") instanceof String language) {
            target.debate().setLanguage(language);
        }
        for (Map<?, ?> node : onlyObjects(input.name(), root, "nodes")) {
            add(graph, node, input.name());
        }
        connect(graph, onlyObjects(input.name(), root, "edges"), target, Boolean.parseBoolean(input.option(SWAP)), version(core) >= 0.5);
        if (graph.own() == null) {
            describe(core, root, target);
        }
        try {
            return new AifImport(graph, target, "sadface.").run();
        } catch (ModelMismatchException e) {
            throw new ExchangeException(input.name(), e.getLine(), 0, e.getNotice(), e);
        }
    }

    private static double version(Map<?, ?> core) {
        String version = text(core, "version");
        return version != null && version.matches("\\d+\\.\\d+.*") ? Double.parseDouble(version.replaceAll("^(\\d+\\.\\d+).*", "$1")) : 0;
    }

    private static void describe(Map<?, ?> core, Map<?, ?> root, NewDebate target) {
        target.debate().setTitle(target.text(text(core, "title")));
        target.debate().setDescription(target.text(text(core, "description")));
        target.debate().setAuthor(text(core, "analyst_name"));
        target.debate().getProperties().put("sadface.metadata", Json.compact(root.get("metadata") == null ? Map.of() : root.get("metadata")));
        if (root.get("resources") instanceof List<?> resources && !resources.isEmpty()) {
            target.debate().getProperties().put("sadface.resources", Json.compact(resources));
        }
    }

    private static void add(AifGraph graph, Map<?, ?> node, String file) throws ExchangeException {
        String id = text(node, "id");
        if (id == null) {
            throw new ExchangeException(file, LocatedMap.line(node), 0, FormatNotice.AIF_NODE_WITHOUT_ID.with());
        }
        String name = text(node, "name");
        Map<?, ?> metadata = node.get("metadata") instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> own = metadata.get(SadfaceWriter.OWN) instanceof Map<?, ?> map ? map : null;
        Map<Object, Object> more = new LinkedHashMap<>(node);
        List.of("name", "id", "type", "text").forEach(more::remove);
        if (Map.of("core", Map.of()).equals(metadata) || metadata.isEmpty()) {
            more.remove("metadata");
        }
        more.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        boolean atom = "atom".equals(text(node, "type"));
        String words = atom ? text(node, "text") : "support".equalsIgnoreCase(name) ? "RA" : name;
        if (!graph.add(new AifNode(id, type(text(node, "type"), name), words == null ? "" : words, null, null, true, own,
                new LinkedHashMap<>(node), more, LocatedMap.line(node)))) {
            throw new ExchangeException(file, LocatedMap.line(node), 0, FormatNotice.AIF_DUPLICATE_NODE.with(id));
        }
    }

    private static String type(String type, String name) {
        String kind = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if ("atom".equals(type)) {
            return "I";
        }
        if ("conflict".equals(type) || CONFLICTS.contains(kind)) {
            return "CA";
        }
        return kind.equals("preference") ? "PA" : kind.equals("rephrase") ? "MA" : "RA";
    }

    private record Link(String from, String to, int line) {
    }

    private static void connect(AifGraph graph, List<Map<?, ?>> written, NewDebate target, boolean swap, boolean doubtful) {
        Map<String, AifNode> nodes = new HashMap<>();
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<AifNode, List<String>> in = new IdentityHashMap<>(); // marking a node as symmetric changes its hash code
        Map<AifNode, List<String>> out = new IdentityHashMap<>();
        Map<List<String>, Link> different = new LinkedHashMap<>();
        for (Map<?, ?> edge : written) {
            Link link = new Link(text(edge, "source_id"), text(edge, "target_id"), LocatedMap.line(edge));
            different.putIfAbsent(Arrays.asList(link.from(), link.to()), link);
        }
        Collection<Link> edges = different.values();
        for (Link edge : edges) {
            out.computeIfAbsent(nodes.get(edge.from()), n -> new ArrayList<>()).add(edge.to());
            in.computeIfAbsent(nodes.get(edge.to()), n -> new ArrayList<>()).add(edge.from());
        }
        for (Link edge : edges) {
            AifNode from = nodes.get(edge.from());
            AifNode to = nodes.get(edge.to());
            boolean both = isBoth(from, in, out) && Objects.equals(edge.to(), out.get(from).get(0));
            boolean turn = swap && (isSingle(from, in, out) || isSingle(to, in, out));
            if (both) {
                markSymmetric(from);
            }
            if (!graph.connect(both || turn ? edge.to() : edge.from(), both || turn ? edge.from() : edge.to())) {
                target.lost(Loss.Kind.OMITTED, edge.from() + " \u2192 " + edge.to(), FormatNotice.AIF_EDGE_END.with(), edge.line());
            }
            if (doubtful && !swap && isSingle(from, in, out)) {
                target.lost(Loss.Kind.APPROXIMATED, from.id(),
                        FormatNotice.SADFACE_DIRECTION.with(), from.line());
            }
        }
    }

    private static boolean isBoth(AifNode node, Map<AifNode, List<String>> in, Map<AifNode, List<String>> out) {
        return node != null && node.own() == null && node.type().equals("CA") && !in.containsKey(node) && out.get(node).size() == 2;
    }

    private static boolean isSingle(AifNode node, Map<AifNode, List<String>> in, Map<AifNode, List<String>> out) {
        return node != null && node.own() == null && node.type().equals("CA") && "conflict".equals(node.source().get("type"))
                && in.getOrDefault(node, List.of()).size() == 1 && out.getOrDefault(node, List.of()).size() == 1;
    }

    @SuppressWarnings("unchecked")
    private static void markSymmetric(AifNode node) {
        ((Map<Object, Object>) node.source()).put(AifGraph.SYMMETRIC, true);
    }
}
