package org.debatemapper.formats.tests.losses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Relations;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which features differ between a debate and what came back of it. Objects are the same if they have the same id, or the
 * same words, or the same place in the list. Ids and the version of the file format are no content.
 */
final class DebateComparison {
    private final Map<EObject, EObject> partners = new HashMap<>();
    private final Set<String> differences = new TreeSet<>();
    private final List<String> languages;
    private final Set<String> told;

    private DebateComparison(Debate before, Set<String> told) {
        languages = before.languageOrder(null);
        this.told = told;
    }

    /** @return the features that differ, such as {@code Statement.text}, without those that were told and what is below them */
    static Set<String> untold(Debate before, Debate after, Set<String> told) {
        DebateComparison comparison = new DebateComparison(before, told);
        comparison.match(before, after);
        comparison.compare(before, after);
        comparison.differences.removeAll(told);
        return comparison.differences;
    }

    /** @return whether a feature says something of the debate: neither an id nor the version of the file, and nothing computed */
    static boolean isContent(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && !feature.getName().equals("id")
                && feature != DebatePackage.Literals.DEBATE__FORMAT_VERSION;
    }

    private void match(EObject before, EObject after) {
        partners.put(before, after);
        for (EReference reference : before.eClass().getEAllContainments()) {
            if (isContent(reference) && after.eClass().getEAllContainments().contains(reference)) {
                match(values(before, reference), values(after, reference));
            }
        }
    }

    private void match(List<EObject> before, List<EObject> after) {
        List<EObject> open = new ArrayList<>(after);
        List<EObject> waiting = new ArrayList<>();
        for (EObject object : before) {
            EObject same = open.stream().filter(other -> isSame(object, other)).findFirst().orElse(null);
            pair(object, same, open, waiting);
        }
        for (EObject object : List.copyOf(waiting)) {
            waiting.remove(object);
            EObject same = open.stream().filter(other -> looksLike(object, other)).findFirst().orElse(null);
            pair(object, same, open, waiting);
        }
        boolean inOrder = before.stream().noneMatch(Statement.class::isInstance) || before.size() == after.size();
        for (int i = 0; inOrder && i < Math.min(waiting.size(), open.size()); i++) {
            match(waiting.get(i), open.get(i));
        }
    }

    private void pair(EObject object, EObject same, List<EObject> open, List<EObject> waiting) {
        if (same == null) {
            waiting.add(object);
        } else {
            open.remove(same);
            match(object, same);
        }
    }

    private boolean looksLike(EObject object, EObject other) {
        if (object instanceof Statement statement && other instanceof Statement read) {
            return words(statement).equals(words(read));
        }
        if (object instanceof Tag tag && other instanceof Tag read) {
            return Objects.equals(tag.getName(), read.getName());
        }
        return object instanceof Relation relation && object.eClass() == other.eClass()
                && partners.get(Relations.targetOf(relation)) == Relations.targetOf((Relation) other)
                && relation.ends().stream().map(partners::get).toList().equals(List.copyOf(((Relation) other).ends()));
    }

    private String words(Statement statement) {
        String text = LocalTexts.resolve(statement.getText(), languages);
        return (text.isEmpty() ? LocalTexts.resolve(statement.getTitle(), languages) : text).replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
    }

    /** Readers give new ids and keep those of the file as properties. */
    private static boolean isSame(EObject object, EObject other) {
        String id = object instanceof Identified identified ? identified.getId() : null;
        return id != null && other instanceof Identified read && (id.equals(read.getId()) || read.getProperties().containsValue(id));
    }

    private void compare(EObject before, EObject after) {
        if (before instanceof Statement && before.eClass() != after.eClass()) {
            differences.add("Statement.type");
        }
        for (EStructuralFeature feature : before.eClass().getEAllStructuralFeatures()) {
            boolean content = isContent(feature);
            if (content && after.eClass().getEAllStructuralFeatures().contains(feature)) {
                compare(before, after, feature);
            } else if (content && before.eIsSet(feature)) {
                differences.add(name(feature));
            }
        }
    }

    private void compare(EObject before, EObject after, EStructuralFeature feature) {
        if (isTold(before, feature)) {
            return;
        }
        if (!(feature instanceof EReference reference) || before.eGet(feature) instanceof EMap<?, ?>) {
            note(feature, plain(before.eGet(feature)).equals(plain(after.eGet(feature))));
        } else if (!reference.isContainment()) {
            List<EObject> read = values(after, reference);
            note(feature, values(before, reference).stream().map(partners::get).toList().equals(read));
        } else if (reference.getEReferenceType() == DebatePackage.Literals.LOCAL_TEXT) {
            text((LocalText) before.eGet(feature), (LocalText) after.eGet(feature), feature);
        } else {
            List<EObject> read = new ArrayList<>(values(after, reference));
            for (EObject child : values(before, reference)) {
                EObject partner = partners.get(child);
                note(feature, read.remove(partner));
                if (partner != null) {
                    compare(child, partner);
                }
            }
            note(feature, read.isEmpty());
        }
    }

    /** Words that are the same in the language that was written, with others lost, are a loss of languages only. */
    private void text(LocalText before, LocalText after, EStructuralFeature feature) {
        Map<String, Object> was = before == null ? Map.of() : ModelEncoder.texts(before);
        Map<String, Object> is = after == null ? Map.of() : ModelEncoder.texts(after);
        if (!was.equals(is)) {
            boolean sameWords = is.size() == 1 && is.containsValue(LocalTexts.resolve(before, languages));
            differences.add(sameWords ? "LocalText.entries" : name(feature));
        }
    }

    /** A reader that finds no map makes one. */
    private boolean isTold(EObject before, EStructuralFeature feature) {
        return told.contains(name(feature))
                || feature == DebatePackage.Literals.DEBATE__MAPS && ((Debate) before).getMaps().isEmpty();
    }

    private void note(EStructuralFeature feature, boolean same) {
        if (!same) {
            differences.add(name(feature));
        }
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + '.' + feature.getName();
    }

    private static Object plain(Object value) {
        if (value instanceof EMap<?, ?> properties) {
            Map<Object, Object> own = new HashMap<>();
            properties.forEach(entry -> own.put(entry.getKey(), entry.getValue()));
            own.keySet().removeIf(key -> String.valueOf(key).indexOf('.') >= 0);
            return own;
        }
        return value instanceof Collection<?> many ? List.copyOf(many) : String.valueOf(value);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        return value instanceof List<?> list ? (List<EObject>) list : value == null ? List.of() : List.of((EObject) value);
    }
}
