package org.debatemapper.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Sets references at random to what fits. */
final class RandomLinks {
    private static final int MOST = 3;
    private static final int FILLED_IN_TEN = 9;
    private static final int TEN = 10;

    private final Random random;
    private final List<EObject> all;
    private final Map<EClass, List<EObject>> byType = new HashMap<>();

    RandomLinks(Random random, List<EObject> all) {
        this.random = random;
        this.all = all;
    }

    void link() {
        for (EObject object : all) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient()) {
                    link(object, reference);
                }
            }
        }
    }

    private void link(EObject object, EReference reference) {
        List<EObject> candidates = byType.computeIfAbsent(reference.getEReferenceType(),
                type -> all.stream().filter(type::isInstance).toList());
        if (candidates.isEmpty()) {
            return;
        }
        if (!reference.isMany()) {
            if (random.nextInt(TEN) < FILLED_IN_TEN) {
                object.eSet(reference, any(candidates));
            }
            return;
        }
        @SuppressWarnings("unchecked")
        EList<EObject> list = (EList<EObject>) object.eGet(reference);
        int count = random.nextInt(MOST + 1);
        for (int i = 0; i < count; i++) {
            EObject candidate = any(candidates);
            if (!list.contains(candidate)) {
                list.add(candidate);
            }
        }
    }

    private EObject any(List<EObject> candidates) {
        return candidates.get(random.nextInt(candidates.size()));
    }
}
