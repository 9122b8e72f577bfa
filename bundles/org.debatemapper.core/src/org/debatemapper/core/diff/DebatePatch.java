package org.debatemapper.core.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Relation;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Carries differences between two debates over to a third one, which has grown from the earlier one: what that has on its
 * own stays. Objects are found in it by id. What is no longer there is not changed, and a relation with an end that is
 * no longer there is not added.
 */
public final class DebatePatch {
    private final DebateDifference difference;
    private final Debate target;
    private final Map<String, EObject> byId = new HashMap<>();
    private final List<Identified> added = new ArrayList<>();
    private final Set<Identified> changed = new HashSet<>();

    /**
     * @param difference
     *            what to carry over
     * @param target
     *            the debate to change; may be the earlier one itself
     */
    public DebatePatch(DebateDifference difference, Debate target) {
        this.difference = Objects.requireNonNull(difference);
        this.target = Objects.requireNonNull(target);
        target.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified && identified.getId() != null) {
                byId.putIfAbsent(identified.getId(), object);
            }
        });
    }

    /** Makes all differences. What is removed is taken out of all references to it, and nothing else is deleted with it. */
    public void apply() {
        apply(gone -> EcoreUtil.deleteAll(gone, true));
    }

    /**
     * Makes all differences.
     *
     * @param deletion
     *            deletes objects of the target
     */
    public void apply(Consumer<Collection<EObject>> deletion) {
        Set<EObject> gone = new HashSet<>();
        of(Removal.class).map(removal -> byId.get(removal.element().getId())).filter(Objects::nonNull).forEach(gone::add);
        if (!gone.isEmpty()) {
            deletion.accept(gone);
            byId.values().removeIf(object -> EcoreUtil.getRootContainer(object) != target);
        }
        of(Change.class).filter(DebatePatch::isOrder).forEach(this::change);
        add();
        of(Change.class).filter(change -> !isOrder(change)).forEach(this::change);
    }

    /** @return what was added, of the target; without what is no longer in it */
    public List<Identified> added() {
        return added.stream().filter(object -> object.eContainer() != null).toList();
    }

    /** @return whose features were changed, of the target */
    public Set<Identified> changed() {
        return Set.copyOf(changed);
    }

    /**
     * @param before
     *            an object of the earlier debate
     * @return what it is in the target, or null
     */
    public EObject inTarget(EObject before) {
        return before == difference.matching().before() ? target
                : before instanceof Identified identified ? byId.get(identified.getId()) : null;
    }

    private <D extends Difference> Stream<D> of(Class<D> kind) {
        return difference.differences().stream().filter(kind::isInstance).map(kind::cast);
    }

    private EObject translate(EObject after) {
        EObject before = difference.matching().inBefore(after);
        return before != null ? inTarget(before)
                : after instanceof Identified identified ? byId.get(identified.getId()) : null;
    }

    private void add() {
        Transfer transfer = new Transfer();
        List<Addition> additions = of(Addition.class).filter(addition -> translate(addition.owner()) != null).toList();
        for (Addition addition : additions) {
            Identified copy = (Identified) transfer.copy(addition.element());
            added.add(copy);
            byId.put(copy.getId(), copy);
            copy.eAllContents().forEachRemaining(part -> {
                if (part instanceof Identified identified) {
                    byId.put(identified.getId(), part);
                }
            });
            insert(addition, copy);
        }
        transfer.copyReferences();
        for (Addition addition : additions) {
            Identified copy = (Identified) transfer.get(addition.element());
            if (ends(copy) < ends(addition.element())) {
                byId.remove(copy.getId());
                EcoreUtil.delete(copy, true);
            }
        }
    }

    /** What is added comes behind what it follows, so that has to be in its place. */
    private static boolean isOrder(Change change) {
        return Features.containsIdentified(change.feature());
    }

    private static long ends(Identified object) {
        return object instanceof Relation relation ? relation.ends().stream().filter(Objects::nonNull).count() : 0;
    }

    private void insert(Addition addition, EObject copy) {
        EObject owner = translate(addition.owner());
        if (!addition.feature().isMany()) {
            owner.eSet(addition.feature(), copy);
            return;
        }
        List<EObject> siblings = Features.objects(addition.owner(), addition.feature());
        List<EObject> list = Features.objects(owner, addition.feature());
        list.add(ListMerge.position(list, siblings.subList(0, siblings.indexOf(addition.element())), this::translate), copy);
    }

    private void change(Change change) {
        EObject object = inTarget(change.element());
        if (object == null || !object.eClass().getEAllStructuralFeatures().contains(change.feature())) {
            return;
        }
        changed.add((Identified) object);
        if (Features.isText(change.feature())) {
            text(object, change);
        } else if (Features.isProperties(change.feature())) {
            property((Identified) object, change);
        } else if (change.feature() instanceof EReference reference) {
            reference(object, reference, change);
        } else if (change.feature().isMany() && !change.feature().isUnique()) {
            replace(object, change.feature(), list(change.to()));
        } else if (change.feature().isMany()) {
            replace(object, change.feature(), new ListMerge(list(change.from()), list(change.to())).into(values(object, change.feature())));
        } else {
            object.eSet(change.feature(), change.to());
        }
    }

    private static void text(EObject object, Change change) {
        LocalText text = (LocalText) object.eGet(change.feature());
        if (text == null) {
            text = DebateFactory.eINSTANCE.createLocalText();
            object.eSet(change.feature(), text);
        }
        text.put(change.key(), (String) change.to());
        if (text.getEntries().isEmpty() && change.now().eGet(change.feature()) == null) {
            object.eUnset(change.feature());
        }
    }

    private static void property(Identified object, Change change) {
        if (change.to() == null) {
            object.getProperties().removeKey(change.key());
        } else {
            object.getProperties().put(change.key(), (String) change.to());
        }
    }

    private void reference(EObject object, EReference reference, Change change) {
        if (reference.isContainment() && !Features.containsIdentified(reference)) {
            Transfer transfer = new Transfer();
            if (reference.isMany()) {
                replace(object, reference, List.copyOf(transfer.copyAll(list(change.to()).stream().map(EObject.class::cast).toList())));
            } else {
                object.eSet(reference, change.to() == null ? null : transfer.copy((EObject) change.to()));
            }
            transfer.copyReferences();
        } else if (reference.isMany()) {
            List<Object> from = translated(list(change.from()), this::inTarget);
            List<Object> to = translated(list(change.to()), this::translate);
            replace(object, reference, new ListMerge(from, to).into(values(object, reference)));
        } else {
            EObject to = change.to() == null ? null : translate((EObject) change.to());
            if (to != null || change.to() == null) {
                object.eSet(reference, to);
            }
        }
    }

    private static List<Object> translated(List<?> objects, UnaryOperator<EObject> way) {
        return objects.stream().map(object -> (Object) way.apply((EObject) object)).filter(Objects::nonNull).toList();
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        return (List<?>) object.eGet(feature);
    }

    /** Moves, adds and removes one by one, so that containments are never left for a moment. */
    @SuppressWarnings("unchecked")
    private static void replace(EObject object, EStructuralFeature feature, List<?> wanted) {
        EList<Object> list = (EList<Object>) object.eGet(feature);
        if (!feature.isUnique()) {
            list.clear();
            list.addAll(wanted);
            return;
        }
        list.removeIf(value -> !wanted.contains(value));
        for (int i = 0; i < wanted.size(); i++) {
            int at = list.indexOf(wanted.get(i));
            if (at < 0) {
                list.add(i, wanted.get(i));
            } else if (at != i) {
                list.move(i, at);
            }
        }
    }

    /** Copies that refer to what the target has of what both debates have. */
    private final class Transfer extends EcoreUtil.Copier {
        private static final long serialVersionUID = 1L;

        Transfer() {
            super(false, false);
        }

        @Override
        public EObject get(Object key) {
            EObject copy = super.get(key);
            return copy != null ? copy : translate((EObject) key);
        }

        @Override
        protected void copyReference(EReference reference, EObject original, EObject copy) {
            if (!reference.isTransient()) {
                super.copyReference(reference, original, copy);
            }
        }
    }
}
