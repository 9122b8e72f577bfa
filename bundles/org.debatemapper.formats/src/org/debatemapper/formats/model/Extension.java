package org.debatemapper.formats.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.LocatedMap;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What this program adds to a file of another format so that nothing is lost: for each element what the format cannot
 * say of it, and for the debate all the rest. What the format itself says wins over it.
 */
public final class Extension {
    /** Key of relations that the format cannot say, whole. */
    private static final String RELATIONS = "relations";
    private static final String ORDER = "order";

    private final ModelDecoder decoder = new ModelDecoder();

    /**
     * Encodes all of a debate but the elements that the format says itself.
     *
     * @param encoder
     *            the encoder of the elements
     * @param debate
     *            a debate
     * @param statements
     *            the statements in the order in which the format has them
     * @param relations
     *            the relations that the format says, in its order
     * @return what is left
     */
    public static Map<String, Object> rest(ModelEncoder encoder, Debate debate, List<Statement> statements,
            List<Relation> relations) {
        Map<String, Object> rest = encoder.encode(debate, List.of("statements", RELATIONS, "maps"));
        List<Object> others = new ArrayList<>();
        List<Relation> read = new ArrayList<>(relations);
        Set<Relation> said = new HashSet<>(relations);
        for (Relation relation : debate.getRelations()) {
            if (!said.contains(relation)) {
                Map<String, Object> whole = new LinkedHashMap<>();
                whole.put(ModelEncoder.TYPE, relation.eClass().getName());
                whole.putAll(encoder.encode(relation, List.of()));
                others.add(whole);
                read.add(relation);
            }
        }
        if (!others.isEmpty()) {
            rest.put(RELATIONS, others);
        }
        List<Object> maps = new ArrayList<>();
        debate.getMaps().forEach(map -> maps.add(encoder.encode(map, List.of())));
        rest.put("maps", maps);
        Map<String, Object> order = new LinkedHashMap<>();
        order(order, "statements", statements, debate.getStatements(), encoder);
        order(order, RELATIONS, read, debate.getRelations(), encoder);
        if (!order.isEmpty()) {
            rest.put(ORDER, order);
        }
        return rest;
    }

    private static void order(Map<String, Object> order, String list, List<? extends Identified> read,
            List<? extends Identified> wanted, ModelEncoder encoder) {
        if (!read.equals(wanted)) {
            order.put(list, wanted.stream().map(encoder::id).toList());
        }
    }

    /**
     * @param extension
     *            what an element's extension says, may be null
     * @param otherwise
     *            the class if it says none, or one that does not fit
     * @return a new object of the class it names
     */
    public static EObject create(Map<?, ?> extension, EClass otherwise) {
        EClassifier named = extension == null || !(extension.get(ModelEncoder.TYPE) instanceof String name) ? otherwise
                : DebatePackage.eINSTANCE.getEClassifier(name);
        boolean fits = named instanceof EClass type && !type.isAbstract()
                && (type == otherwise || otherwise.getESuperTypes().stream().anyMatch(s -> s.isSuperTypeOf(type)));
        return EcoreUtil.create(fits ? (EClass) named : otherwise);
    }

    /**
     * @param element
     *            an element that the format has
     * @param extension
     *            what its extension says
     * @throws ModelMismatchException
     *             if something does not fit
     */
    public void apply(EObject element, Map<?, ?> extension) throws ModelMismatchException {
        decoder.apply(element, extension);
    }

    /**
     * Lets the rest speak of an element that has lost its own extension by the id that the format keeps.
     *
     * @param id
     *            an id
     * @param element
     *            an element that the format has
     * @throws ModelMismatchException
     *             never, for an id that is known stays what it is
     */
    public void know(String id, Element element) throws ModelMismatchException {
        if (decoder.named(id) == null) {
            decoder.register(id, element);
        }
    }

    /**
     * Adds all the rest, sets all references and puts everything into its order. What the rest says of elements that are no
     * longer in the file is left out and told.
     *
     * @param target
     *            takes it
     * @param rest
     *            what {@link #rest} gave
     * @throws ModelMismatchException
     *             if something does not fit
     */
    public void finish(NewDebate target, Map<?, ?> rest) throws ModelMismatchException {
        Debate debate = target.debate();
        Map<String, Object> own = LocatedMap.copy(rest);
        own.remove(ORDER);
        Object relations = own.remove(RELATIONS);
        Object maps = own.remove("maps");
        decoder.apply(debate, own);
        for (Map<?, ?> relation : maps(relations)) {
            debate.getRelations().add((Relation) decoder.decode(relation, DebatePackage.Literals.RELATION));
        }
        for (Map<?, ?> map : maps(maps)) {
            debate.getMaps().add((ArgumentMap) decoder.decode(map, DebatePackage.Literals.ARGUMENT_MAP));
        }
        decoder.resolveRemaining().forEach((id, line) -> target.lost(Loss.Kind.OMITTED, id, FormatNotice.MODEL_GONE.with(), line));
        if (rest.get(ORDER) instanceof Map<?, ?> order) {
            sort(debate.getStatements(), order.get("statements"));
            sort(debate.getRelations(), order.get(RELATIONS));
        }
    }

    private static List<Map<?, ?>> maps(Object value) {
        List<Map<?, ?>> all = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> all.add(item instanceof Map<?, ?> map ? map : Map.of()));
        }
        return all;
    }

    /** By what the ids name, for an id that holds in one file only does not become the id of an object. */
    private <T extends Identified> void sort(EList<T> list, Object ids) {
        if (!(ids instanceof List<?> wanted)) {
            return;
        }
        Map<EObject, Integer> places = new HashMap<>();
        wanted.forEach(id -> places.putIfAbsent(decoder.named(id), places.size()));
        ECollections.sort(list, (a, b) -> Integer.compare(places.getOrDefault(a, places.size()), places.getOrDefault(b, places.size())));
    }
}
