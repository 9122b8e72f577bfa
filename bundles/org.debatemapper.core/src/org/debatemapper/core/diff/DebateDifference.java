package org.debatemapper.core.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * In which ways one debate differs from another one.
 *
 * @param matching
 *            what is the same in both
 * @param differences
 *            changes first, then additions, then removals, each in the order of their debate
 */
public record DebateDifference(Matching matching, List<Difference> differences) {
    /** Copies the list. */
    public DebateDifference {
        Objects.requireNonNull(matching);
        differences = List.copyOf(differences);
    }

    /**
     * Compares two debates. What was added and has no id gets one.
     *
     * @param before
     *            the earlier debate
     * @param after
     *            the later one
     * @return what is different; empty if and only if they say the same in the same order
     */
    public static DebateDifference between(Debate before, Debate after) {
        return of(Matching.of(before, after));
    }

    /**
     * Compares two debates. What was added and has no id gets one.
     *
     * @param matching
     *            which objects of both are the same
     * @return what is different between these, and what only one debate has
     */
    public static DebateDifference of(Matching matching) {
        List<Difference> all = new ArrayList<>();
        matching.pairs().forEach((from, to) -> new ObjectComparison(matching, (Identified) from, (Identified) to).addTo(all));
        matching.pairs().forEach((from, to) -> additions(matching, (Identified) to, all));
        matching.pairs().keySet().forEach(from -> removals(matching, from, all));
        return new DebateDifference(matching, all);
    }

    /** @return whether nothing is different */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * @param wanted
     *            which differences to keep
     * @return those alone
     */
    public DebateDifference only(Predicate<? super Difference> wanted) {
        return new DebateDifference(matching, differences.stream().filter(wanted).toList());
    }

    private static void additions(Matching matching, Identified owner, List<Difference> all) {
        for (EReference part : Features.parts(owner.eClass())) {
            for (EObject object : Features.objects(owner, part)) {
                if (matching.inBefore(object) == null) {
                    identify(object);
                    all.add(new Addition((Identified) object, owner, part));
                }
            }
        }
    }

    private static void removals(Matching matching, EObject owner, List<Difference> all) {
        for (EReference part : Features.parts(owner.eClass())) {
            for (EObject object : Features.objects(owner, part)) {
                if (matching.inAfter(object) == null) {
                    all.add(new Removal((Identified) object));
                }
            }
        }
    }

    private static void identify(EObject object) {
        if (object instanceof Identified identified && identified.getId() == null) {
            identified.setId(UUID.randomUUID().toString());
        }
        object.eContents().forEach(DebateDifference::identify);
    }

    /** Compares the features of one object that both debates have. */
    private record ObjectComparison(Matching matching, Identified from, Identified to) {
        void addTo(List<Difference> all) {
            for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
                if (!Features.isCompared(feature) || !to.eClass().getEAllStructuralFeatures().contains(feature)) {
                    continue;
                } else if (Features.isText(feature)) {
                    texts(feature, entries(from, feature), entries(to, feature), all);
                } else if (Features.isProperties(feature)) {
                    texts(feature, from.getProperties().map(), to.getProperties().map(), all);
                } else if (Features.containsIdentified(feature)) {
                    order((EReference) feature, all);
                } else if (!sameValue(feature)) {
                    all.add(new Change(from, to, feature, null, value(from, feature), value(to, feature)));
                }
            }
        }

        private static Map<String, String> entries(EObject object, EStructuralFeature feature) {
            LocalText text = (LocalText) object.eGet(feature);
            return text == null ? Map.of() : text.getEntries().map();
        }

        private void texts(EStructuralFeature feature, Map<String, String> before, Map<String, String> now, List<Difference> all) {
            Set<String> keys = new LinkedHashSet<>(before.keySet());
            keys.addAll(now.keySet());
            for (String key : keys) {
                if (!Objects.equals(before.get(key), now.get(key))) {
                    all.add(new Change(from, to, feature, key, before.get(key), now.get(key)));
                }
            }
        }

        /** Of what both have; what only one has is an addition or a removal. */
        private void order(EReference feature, List<Difference> all) {
            List<EObject> before = Features.objects(from, feature).stream().filter(o -> matching.inAfter(o) != null).toList();
            List<EObject> now = Features.objects(to, feature).stream().filter(o -> matching.inBefore(o) != null).toList();
            if (!before.stream().map(matching::inAfter).toList().equals(now)) {
                all.add(new Change(from, to, feature, null, before, now));
            }
        }

        private boolean sameValue(EStructuralFeature feature) {
            return feature instanceof EReference
                    ? new MatchedEquality(matching).haveEqualFeature(from, to, feature)
                    : Objects.equals(from.eGet(feature), to.eGet(feature));
        }

        private static Object value(EObject object, EStructuralFeature feature) {
            Object value = object.eGet(feature);
            return value instanceof List<?> list ? List.copyOf(list) : value;
        }
    }

    /** Equality of values that may refer to objects that both debates have. */
    private static final class MatchedEquality extends EcoreUtil.EqualityHelper {
        private static final long serialVersionUID = 1L;
        private final transient Matching matching;

        MatchedEquality(Matching matching) {
            this.matching = matching;
        }

        @Override
        public boolean haveEqualFeature(EObject from, EObject to, EStructuralFeature feature) {
            if (feature instanceof EReference reference && !reference.isContainment()) {
                return Features.objects(from, reference).stream().map(matching::inAfter).toList()
                        .equals(Features.objects(to, reference));
            }
            return super.haveEqualFeature(from, to, feature);
        }
    }
}
