package org.debatemapper.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits anything in a debate. The same seed makes the same edits. */
final class RandomEdits {
    private static final int KINDS = 7;
    private final Random random;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    void edit(Debate debate, int times) {
        for (int i = 0; i < times; i++) {
            edit(debate);
        }
    }

    private void edit(Debate debate) {
        switch (random.nextInt(KINDS)) {
            case 0 -> any(debate.getStatements()).setText(LocalTexts.of("en", "Edited " + random.nextInt()));
            case 1 -> EcoreUtil.delete(any(parts(debate)), true);
            case 2 -> add(debate);
            case 3 -> any(parts(debate)).getProperties().put("key", "value " + random.nextInt());
            case 4 -> any(debate.getStatements()).setNote("Note " + random.nextInt());
            case 5 -> shuffle(debate);
            default -> tag(debate);
        }
    }

    private void add(Debate debate) {
        Claim claim = DebateFactory.eINSTANCE.createClaim();
        claim.setTitle(LocalTexts.of("ko", "New " + random.nextInt()));
        debate.getStatements().add(random.nextInt(debate.getStatements().size() + 1), claim);
        Attack attack = DebateFactory.eINSTANCE.createAttack();
        attack.setSource(claim);
        attack.setTarget(any(debate.getStatements()));
        debate.getRelations().add(random.nextInt(debate.getRelations().size() + 1), attack);
    }

    private void tag(Debate debate) {
        Tag tag = DebateFactory.eINSTANCE.createTag();
        tag.setName("Tag " + random.nextInt());
        debate.getTags().add(tag);
        any(debate.getStatements()).getTags().add(0, tag);
    }

    private void shuffle(Debate debate) {
        EObject owner = any(parts(debate));
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (reference.isMany() && !reference.isTransient() && !reference.isDerived() && !isMap(reference)) {
                EList<?> list = (EList<?>) owner.eGet(reference);
                if (list.size() > 1) {
                    list.move(0, list.size() - 1);
                }
            }
        }
    }

    private static boolean isMap(EReference reference) {
        return Map.Entry.class.equals(reference.getEReferenceType().getInstanceClass());
    }

    private static List<Identified> parts(Debate debate) {
        List<Identified> all = new ArrayList<>();
        debate.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified && (!(object instanceof Statement) || debate.getStatements().size() > 2)) {
                all.add(identified);
            }
        });
        return all;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
