package org.debatemapper.formats.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.edit.ModelNames;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tells what a format leaves out of a debate: every feature that is set and that the format does not keep, in one line of
 * the ledger for each kind of object, with numbers. So a feature that is new in the model is told without being named here.
 */
public final class Remainder {
    /** The part that stands for texts in further languages. */
    public static final String LANGUAGES = "LocalText.entries";
    /** Says that a format keeps the texts of statements in all languages, but not those of others. */
    public static final String STATEMENT_LANGUAGES = "Statement.text.entries";
    /** The part that stands for what kind of statement a statement is. */
    public static final String KINDS = "Statement.type";

    private static final String MAPS = "Debate.maps";
    private static final Set<String> BARE = Set.of("id", "element", "nodes");

    private final Selection selection;
    private final Set<String> kept;
    private final ModelEncoder encoder = new ModelEncoder();
    private final Map<EClass, Map<String, Integer>> left = new LinkedHashMap<>();

    private Remainder(Selection selection, Set<String> kept) {
        this.selection = selection;
        this.kept = kept;
    }

    /**
     * @param selection
     *            what was written
     * @param kept
     *            the features that the format keeps, such as {@code Statement.text}, each with the class that declares
     *            it; {@link #LANGUAGES}, {@link #STATEMENT_LANGUAGES} and {@link #KINDS} as well
     * @param ledger
     *            takes what else there is
     */
    public static void tell(Selection selection, Set<String> kept, LossLedger ledger) {
        Remainder remainder = new Remainder(selection, kept);
        remainder.object(selection.debate());
        remainder.left.forEach((type, parts) -> ledger.add(Loss.Kind.OMITTED, remainder.name(type), notice(FormatNotice.PARTS_OMITTED, parts)));
    }

    /** Names parts with their numbers. */
    static Notice notice(FormatNotice notice, Map<String, Integer> parts) {
        return notice.about(List.copyOf(parts.keySet()), parts.entrySet().stream().map(part -> name(part.getKey()) + " (" + part.getValue() + ")")
                .collect(Collectors.joining(FormatNotice.PARTS_LIST.text())));
    }

    private static String name(String part) {
        String[] names = part.split("\\.");
        EClassifier type = DebatePackage.eINSTANCE.getEClassifier(names[0]);
        return part.equals(LANGUAGES) ? FormatNotice.PARTS_LANGUAGES.text() : part.equals(KINDS) ? FormatNotice.PARTS_KINDS.text()
                : ModelNames.of(((EClass) type).getEStructuralFeature(names[1]));
    }

    private String name(EClass type) {
        String title = type == DebatePackage.Literals.DEBATE
                ? LocalTexts.resolve(selection.debate().getTitle(), selection.languages()) : "";
        return title.isEmpty() ? ModelNames.of(type) : title;
    }

    private void object(EObject object) {
        if (object instanceof Statement && !(object instanceof Claim)) {
            feature(object, KINDS, 1);
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (ModelEncoder.isStored(feature) && feature != DebatePackage.Literals.DEBATE__FORMAT_VERSION && object.eIsSet(feature)) {
                feature(object, feature);
            }
        }
    }

    private void feature(EObject object, EStructuralFeature feature) {
        String part = feature.getEContainingClass().getName() + '.' + feature.getName();
        Object value = object.eGet(feature);
        if (value instanceof LocalText text && kept.contains(part)) {
            languages(object, text);
        } else if (kept.contains(part)) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                (value instanceof Collection<?> many ? List.copyOf(many) : List.of(value)).forEach(child -> object((EObject) child));
            }
        } else {
            feature(object, part, count(part, value));
        }
    }

    private void languages(EObject owner, LocalText text) {
        boolean plain = text.getEntries().size() == 1 && selection.debate().getLanguage().equals(text.getEntries().get(0).getKey());
        boolean all = owner instanceof Statement && kept.contains(STATEMENT_LANGUAGES);
        if (!plain && !all && !text.getEntries().isEmpty()) {
            feature(owner, LANGUAGES, 1);
        }
    }

    private void feature(EObject owner, String part, int count) {
        if (count > 0 && !kept.contains(part)) {
            EClass type = owner instanceof Statement ? DebatePackage.Literals.STATEMENT : owner.eClass();
            left.computeIfAbsent(type, t -> new TreeMap<>()).merge(part, count, Integer::sum);
        }
    }

    private int count(String part, Object value) {
        if (part.equals(MAPS) && isRemade()) {
            return 0;
        } else if (value instanceof EMap<?, ?> properties && part.equals("Identified.properties")) {
            return properties(properties);
        }
        return value instanceof Collection<?> many ? many.size() : 1;
    }

    /** Names with a dot say where a reader found something in the file it came from; they are no part of the debate. */
    private static int properties(EMap<?, ?> properties) {
        return (int) properties.keySet().stream().filter(key -> key == null || String.valueOf(key).indexOf('.') < 0).count();
    }

    /** The only map shows everything, and nobody has laid it out: a reader makes the same. */
    private boolean isRemade() {
        List<ArgumentMap> maps = selection.debate().getMaps();
        Set<Element> all = new HashSet<>(selection.statements());
        selection.relations().stream().filter(relation -> relation instanceof Argument argument && argument.needsNode()).forEach(all::add);
        return maps.size() == 1 && encoder.encode(maps.get(0), BARE).isEmpty()
                && maps.get(0).getNodes().stream().allMatch(node -> encoder.encode(node, BARE).isEmpty())
                && maps.get(0).getNodes().stream().map(NodeView::getElement).collect(Collectors.toSet()).equals(all);
    }
}
