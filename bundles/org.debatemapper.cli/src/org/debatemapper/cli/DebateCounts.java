package org.debatemapper.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.debatemapper.model.Attack;
import org.debatemapper.model.AttackKind;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * How many there are of what. Names are those of the classes of the model, in lower camel case.
 *
 * @param statements
 *            issues, claims and evidence
 * @param relations
 *            by class
 * @param attacks
 *            by kind
 * @param others
 *            lists of the debate
 */
record DebateCounts(Map<String, Integer> statements, Map<String, Integer> relations, Map<String, Integer> attacks,
        Map<String, Integer> others) {
    static DebateCounts of(Debate debate) {
        Map<String, Integer> attacks = new LinkedHashMap<>();
        for (AttackKind kind : AttackKind.values()) {
            attacks.put(kind.getLiteral(), 0);
        }
        debate.getRelations().stream().filter(Attack.class::isInstance)
                .forEach(attack -> attacks.merge(((Attack) attack).kind().getLiteral(), 1, Integer::sum));
        return new DebateCounts(byClass(debate.getStatements(), DebatePackage.Literals.STATEMENT),
                byClass(debate.getRelations(), DebatePackage.Literals.RELATION), attacks, others(debate));
    }

    /** The languages in the order of fall-back, the default first. */
    static List<String> languages(Debate debate) {
        Set<String> languages = new LinkedHashSet<>();
        languages.add(debate.getLanguage());
        languages.addAll(debate.getLanguages());
        return new ArrayList<>(languages);
    }

    private static Map<String, Integer> byClass(List<? extends EObject> objects, EClass type) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        DebatePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).forEach(c -> counts.put(name(c), 0));
        objects.forEach(object -> counts.merge(name(object.eClass()), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> others(Debate debate) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("groups", (int) Elements.all(debate).stream().filter(DebatePackage.Literals.GROUP::isInstance).count());
        counts.put("schemes", debate.getSchemes().size());
        counts.put("actors", debate.getActors().size());
        counts.put("sources", debate.getSources().size());
        counts.put("tags", debate.getTags().size());
        counts.put("expectations", debate.getExpectations().size());
        counts.put("moves", debate.getMoves().size());
        return counts;
    }

    private static String name(EClass type) {
        return type.getName().substring(0, 1).toLowerCase(Locale.ROOT) + type.getName().substring(1);
    }
}
