package org.debatemapper.core.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** By what objects of two debates are recognised, the surest sign first. A key of null is no sign. */
final class MatchKeys {
    private final Matching matching;

    MatchKeys(Matching matching) {
        this.matching = matching;
    }

    List<Function<EObject, Object>> all() {
        return List.of(MatchKeys::id, MatchKeys::importKey, this::content, MatchKeys::titleOfWorded, MatchKeys::words,
                MatchKeys::title, this::ends, this::step);
    }

    /** @return whether two statements without title share more than half of their texts */
    static boolean isAlike(Statement one, Statement other) {
        String a = text(one.getText());
        String b = text(other.getText());
        if (!text(one.getTitle()).isEmpty() || !text(other.getTitle()).isEmpty()) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int begin = 0;
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return shorter > 0 && 2 * (begin + end) > shorter;
    }

    private static Object id(EObject object) {
        String id = ((Identified) object).getId();
        return id == null ? null : typed(object, id);
    }

    private static Object importKey(EObject object) {
        String key = ImportKeys.of((Identified) object);
        return key == null ? null : typed(object, key);
    }

    /** Everything that an object says itself; contained objects with ids of their own are left out. */
    private Object content(EObject object) {
        List<Object> content = new ArrayList<>(List.of(object.eClass()));
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (Features.isCompared(feature) && !Features.isProperties(feature) && object.eIsSet(feature)) {
                content.add(feature);
                content.add(feature instanceof EReference reference ? references(object, reference)
                        : object.eGet((EAttribute) feature));
            }
        }
        return content.size() > 1 ? content : null;
    }

    private Object references(EObject object, EReference reference) {
        if (Features.isText(reference)) {
            return text((LocalText) object.eGet(reference));
        }
        return reference.isContainment() ? List.of() : Features.objects(object, reference).stream().map(this::canonical).toList();
    }

    /** Of an object that both debates have, the one of the earlier debate. */
    private Object canonical(EObject object) {
        EObject twin = matching.inBefore(object);
        return twin == null ? object : twin;
    }

    private static Object titleOfWorded(EObject object) {
        return object instanceof Statement statement && !text(statement.getText()).isEmpty() ? title(object) : null;
    }

    private static Object words(EObject object) {
        String words = object instanceof Statement statement ? text(statement.getText()) : "";
        return words.isEmpty() ? null : typed(object, words);
    }

    /** The title or the name, in whatever languages there are. */
    private static Object title(EObject object) {
        for (String name : List.of("title", "name", "url")) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            Object value = feature == null ? null : object.eGet(feature);
            String words = value instanceof LocalText text ? text(text) : value == null ? "" : value.toString();
            if (!words.isEmpty()) {
                return typed(object, words);
            }
        }
        return null;
    }

    private Object ends(EObject object) {
        if (!(object instanceof Relation relation) || relation.ends().isEmpty()) {
            return null;
        }
        List<Object> ends = relation.ends().stream().map(this::canonical).toList();
        return typed(object, object instanceof Argument argument && argument.getConclusion() != null
                ? List.of(canonical(argument.getConclusion()), new HashSet<>(ends)) : ends);
    }

    /** An argument whose premises were added to or taken from. */
    private Object step(EObject object) {
        return object instanceof Argument argument && argument.getConclusion() != null && !argument.getPremises().isEmpty()
                ? typed(object, List.of(canonical(argument.getConclusion()), canonical(argument.getPremises().get(0)))) : null;
    }

    private static Object typed(EObject object, Object key) {
        return List.of(object.eClass(), key);
    }

    private static String text(LocalText text) {
        return LocalTexts.resolve(text, List.of());
    }
}
