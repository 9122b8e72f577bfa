package org.debatemapper.commands.delete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.commands.relate.ArgumentNodes;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Deletes objects with everything that is nothing without them: relations with that end, views, roles, stances,
 * expectations. Other references to them are taken out. For use in edits; costs one look at every object of the debate.
 */
public final class Removal {
    private static final DebatePackage MODEL = DebatePackage.eINSTANCE;
    /** An object whose reference of this kind leads to something deleted is deleted too. */
    private static final Set<EReference> ESSENTIAL = Set.of(MODEL.getNodeView_Element(), MODEL.getEdgeView_Relation(),
            MODEL.getEdgeView_Premise(), MODEL.getGroupView_Group(), MODEL.getExpectation_Element(),
            MODEL.getExpectation_Actor(),
            MODEL.getPremiseRole_Premise(), MODEL.getPremiseRole_Role(), MODEL.getCriticalAnswer_Question(),
            MODEL.getStance_Actor(), MODEL.getCitation_Source(), MODEL.getPlace_Map());

    private final Debate debate;
    private final Set<EObject> doomed = new LinkedHashSet<>();
    private final Set<Argument> thinned = new LinkedHashSet<>();

    /**
     * @param debate
     *            holds what is deleted
     */
    public Removal(Debate debate) {
        this.debate = Objects.requireNonNull(debate);
    }

    /**
     * @param objects
     *            objects of the debate other than the debate itself
     */
    public void delete(Collection<? extends EObject> objects) {
        objects.forEach(this::doom);
        Map<EObject, Collection<EStructuralFeature.Setting>> uses = usesOfDoomed();
        while (doomUsers(uses)) {
            uses = usesOfDoomed();
        }
        uses.values().forEach(settings -> settings.forEach(this::cut));
        doomed.forEach(Removal::isolate);
        doomed.forEach(EcoreUtil::remove);
        thinned.forEach(ArgumentNodes::settle);
    }

    /**
     * Takes a premise out of an argument that has others, with its role and its bends.
     *
     * @param argument
     *            the argument
     * @param premise
     *            one of its premises
     */
    public static void premise(Argument argument, Statement premise) {
        argument.getPremises().remove(premise);
        argument.getRoles().removeIf(role -> role.getPremise() == premise);
        argument.getEdgeViews().stream().filter(view -> view.getPremise() == premise).toList().forEach(view -> {
            view.setRelation(null);
            EcoreUtil.remove(view);
        });
        ArgumentNodes.settle(argument);
    }

    private void doom(EObject object) {
        if (object == debate || !doomed.add(object)) {
            return;
        }
        object.eContents().forEach(this::doom);
        if (object instanceof Attackable attackable) {
            attackable.getAttackers().forEach(this::doom);
            attackable.getPreferredIn().forEach(this::doom);
            attackable.getWeakerIn().forEach(this::doom);
        }
        if (object instanceof Statement statement) {
            doomRelations(statement);
        }
        if (object instanceof Relation relation) {
            relation.ends().stream().filter(Argument.class::isInstance).map(Argument.class::cast)
                    .forEach(thinned::add);
        }
    }

    private void doomRelations(Statement statement) {
        statement.getArguments().forEach(this::doom);
        statement.getAttacks().forEach(this::doom);
        statement.getRephrases().forEach(this::doom);
        statement.getRephrasedBy().forEach(this::doom);
        if (statement instanceof Claim claim) {
            claim.getAnswering().forEach(this::doom);
        }
        if (statement instanceof Issue issue) {
            issue.getAnswers().forEach(this::doom);
        }
        for (Argument argument : statement.getPremiseIn()) {
            if (doomed.containsAll(argument.getPremises())) {
                doom(argument);
            } else {
                thinned.add(argument);
            }
        }
    }

    private Map<EObject, Collection<EStructuralFeature.Setting>> usesOfDoomed() {
        return EcoreUtil.UsageCrossReferencer.findAll(doomed, debate);
    }

    private boolean doomUsers(Map<EObject, Collection<EStructuralFeature.Setting>> uses) {
        List<EObject> users = new ArrayList<>();
        uses.values().forEach(settings -> settings.forEach(setting -> {
            if (ESSENTIAL.contains(setting.getEStructuralFeature()) && !doomed.contains(setting.getEObject())) {
                users.add(setting.getEObject());
            }
        }));
        users.forEach(this::doom);
        return !users.isEmpty();
    }

    private void cut(EStructuralFeature.Setting setting) {
        EReference reference = (EReference) setting.getEStructuralFeature();
        if (doomed.contains(setting.getEObject()) || reference.isTransient() || reference.isContainment()) {
            return;
        }
        if (reference.isMany()) {
            ((Collection<?>) setting.getEObject().eGet(reference)).removeAll(doomed);
        } else {
            setting.unset();
        }
    }

    /** Opposite references are kept in memory even by objects outside the model, so they are cleared one by one. */
    private static void isolate(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.getEOpposite() != null && !reference.isTransient() && !reference.isContainment()) {
                object.eUnset(reference);
            }
        }
    }}
