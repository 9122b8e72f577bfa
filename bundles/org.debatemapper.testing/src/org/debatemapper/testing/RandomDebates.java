package org.debatemapper.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Identified;
import org.debatemapper.model.PremiseRole;
import org.debatemapper.model.Statement;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes debates that use every class and feature of the model with values that are hard on formats. The same seed gives
 * the same debates. Graphs may be cyclic; an argument never has its conclusion among its premises, and no attack has
 * the same end twice.
 */
public final class RandomDebates {
    private static final int FEW = 3;
    private static final int DEEPEST_GROUP = 4;

    private final Random random;
    private final RandomValues values;

    /**
     * @param seed
     *            decides everything
     */
    public RandomDebates(long seed) {
        random = new Random(seed);
        values = new RandomValues(random);
    }

    /**
     * @param size
     *            the number of statements, 1 or more; there are about as many relations and a few of all else
     * @return a debate in no resource, all ids set
     */
    public Debate debate(int size) {
        Debate debate = (Debate) EcoreUtil.create(DebatePackage.Literals.DEBATE);
        fill(debate, 0);
        grow(debate, DebatePackage.Literals.DEBATE__STATEMENTS, size);
        grow(debate, DebatePackage.Literals.DEBATE__RELATIONS, size);
        debate.setFormatVersion("1.0");
        List<EObject> all = new ArrayList<>();
        debate.eAllContents().forEachRemaining(all::add);
        new RandomLinks(random, all).link();
        all.forEach(this::repair);
        return debate;
    }

    private void grow(EObject owner, EReference list, int size) {
        @SuppressWarnings("unchecked")
        EList<EObject> children = (EList<EObject>) owner.eGet(list);
        while (children.size() < size) {
            children.add(create(list, 1));
        }
        while (children.size() > size) {
            children.remove(children.size() - 1);
        }
    }

    private void fill(EObject object, int depth) {
        if (object instanceof Identified identified) {
            identified.setId(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        values.fillAttributes(object);
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (depth < DEEPEST_GROUP && reference.isChangeable()) {
                fill(object, reference, depth);
            }
        }
    }

    private void fill(EObject object, EReference reference, int depth) {
        if (RandomValues.isMap(reference.getEReferenceType())) {
            values.fillMap(object, reference);
        } else if (reference.isMany()) {
            int count = random.nextInt(FEW);
            for (int i = 0; i < count; i++) {
                @SuppressWarnings("unchecked")
                EList<EObject> children = (EList<EObject>) object.eGet(reference);
                children.add(create(reference, depth + 1));
            }
        } else if (random.nextBoolean()) {
            object.eSet(reference, create(reference, depth + 1));
        }
    }

    private EObject create(EReference reference, int depth) {
        List<EClass> concrete = concrete(reference.getEReferenceType());
        EObject child = EcoreUtil.create(concrete.get(random.nextInt(concrete.size())));
        fill(child, depth);
        return child;
    }

    private static List<EClass> concrete(EClass type) {
        return DebatePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
    }

    private void repair(EObject object) {
        if (object instanceof Argument argument) {
            argument.getPremises().remove(argument.getConclusion());
            repairRoles(argument);
        } else if (object instanceof Attack attack && attack.getSource() == attack.getTarget()) {
            attack.setTarget(null);
        }
    }

    private static void repairRoles(Argument argument) {
        List<Statement> premises = argument.getPremises();
        List<PremiseRole> roles = argument.getRoles();
        roles.removeAll(roles.stream().filter(role -> Collections.frequency(premises, role.getPremise()) == 0).toList());
    }
}
