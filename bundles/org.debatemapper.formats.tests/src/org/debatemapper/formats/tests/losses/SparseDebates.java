package org.debatemapper.formats.tests.losses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.debatemapper.model.Debate;
import org.debatemapper.model.LocalText;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Random debates of which most is taken away, so that one loss cannot hide behind another. */
final class SparseDebates {
    private static final int SIZE = 6;
    private static final Set<String> SKELETON = Set.of("Debate.statements", "Debate.relations", "Statement.text", "Argument.premises",
            "Argument.conclusion", "Attack.source", "Attack.target");

    private SparseDebates() {
    }

    /** @return a debate in which one in {@code oneIn} of the features is as in a random debate, and no other is set */
    static Debate debate(int seed, int oneIn) {
        Random random = new Random(seed);
        Debate debate = new RandomDebates(seed).debate(SIZE);
        List<EObject> all = new ArrayList<>(List.of(debate));
        debate.eAllContents().forEachRemaining(all::add);
        all.forEach(object -> thin(object, name -> !SKELETON.contains(name) && random.nextInt(oneIn) > 0));
        dangling(debate);
        return debate;
    }

    /** @return a copy of a debate with some features alone */
    static Debate reduced(Debate debate, Set<String> kept) {
        Debate copy = EcoreUtil.copy(debate);
        List<EObject> all = new ArrayList<>(List.of(copy));
        copy.eAllContents().forEachRemaining(all::add);
        all.forEach(object -> thin(object, name -> !kept.contains(name)));
        return copy;
    }

    private static void thin(EObject object, Predicate<String> goes) {
        if (object instanceof LocalText || object instanceof Map.Entry) {
            return;
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (DebateComparison.isContent(feature) && goes.test(feature.getEContainingClass().getName() + '.' + feature.getName())) {
                object.eUnset(feature);
            }
        }
    }

    /** What was taken away may not be referred to. */
    private static void dangling(Debate debate) {
        EcoreUtil.CrossReferencer.find(List.of(debate)).forEach((target, settings) -> {
            if (!EcoreUtil.isAncestor(debate, target)) {
                settings.forEach(setting -> EcoreUtil.remove(setting, target));
            }
        });
    }
}
