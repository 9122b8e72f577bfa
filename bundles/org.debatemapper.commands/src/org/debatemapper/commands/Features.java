package org.debatemapper.commands;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.relate.ArgumentNodes;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.Argument;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.LocalText;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;

/** Commands that change attributes and references of any object of a debate. */
public final class Features {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Features(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param object
     *            an object of the debate
     * @param feature
     *            one of its features; may be a list
     * @param value
     *            null unsets; for a list the whole new list
     * @return a command that cannot be executed if nothing would change
     */
    public Command set(EObject object, EStructuralFeature feature, Object value) {
        return setOnMany(List.of(object), feature, value);
    }

    /**
     * @param objects
     *            objects of the debate; those without the feature are left alone
     * @param feature
     *            what to set on each; a containment cannot be set on more than one
     * @param value
     *            null unsets; for a list the whole new list
     * @return a command that cannot be executed if nothing would change
     */
    public Command setOnMany(Collection<? extends EObject> objects, EStructuralFeature feature, Object value) {
        List<EObject> targets = objects.stream().filter(o -> has(o, feature)).<EObject>map(o -> o).toList();
        return new EditCommand(session, Messages.Features_change,
                () -> targets.stream().anyMatch(o -> !Objects.equals(o.eGet(feature), value)),
                debate -> targets.forEach(object -> assign(object, feature, value)));
    }

    /**
     * @param object
     *            an object of the debate
     * @param feature
     *            one of its lists
     * @param value
     *            what to add at the end
     * @return a command that cannot be executed if the list has the value and may not have it twice
     */
    public Command add(EObject object, EStructuralFeature feature, Object value) {
        return new EditCommand(session, Messages.Features_change,
                () -> !feature.isUnique() || !list(object, feature).contains(value), debate -> {
                    list(object, feature).add(value);
                    settle(object);
                });
    }

    /**
     * @param object
     *            an object of the debate
     * @param feature
     *            one of its lists
     * @param value
     *            what to take out; deleting an element with all that hangs on it is another command
     * @return a command that cannot be executed if the list lacks the value
     */
    public Command remove(EObject object, EStructuralFeature feature, Object value) {
        return new EditCommand(session, Messages.Features_change, () -> list(object, feature).contains(value),
                debate -> {
                    list(object, feature).remove(value);
                    settle(object);
                });
    }

    /**
     * @param objects
     *            objects of the debate with the feature
     * @param feature
     *            a list of them that holds nothing twice
     * @param value
     *            what to add at the end of each list, or to take out of each
     * @param chosen
     *            whether the lists have it afterwards
     * @return a command that cannot be executed if nothing would change
     */
    public Command choose(Collection<? extends EObject> objects, EStructuralFeature feature, Object value,
            boolean chosen) {
        List<EObject> targets = List.copyOf(objects);
        return new EditCommand(session, Messages.Features_change,
                () -> targets.stream().anyMatch(object -> list(object, feature).contains(value) != chosen),
                debate -> targets.stream().filter(object -> list(object, feature).contains(value) != chosen)
                        .forEach(object -> choose(object, feature, value, chosen)));
    }

    /**
     * @param object
     *            an object of the debate
     * @param feature
     *            one of its lists
     * @param value
     *            what to move
     * @param index
     *            where it will be
     * @return a command that cannot be executed if the list lacks the value or the place
     */
    public Command reorder(EObject object, EStructuralFeature feature, Object value, int index) {
        return new EditCommand(session, Messages.Features_change,
                () -> list(object, feature).contains(value) && index >= 0 && index < list(object, feature).size(),
                debate -> list(object, feature).move(index, value));
    }

    /**
     * @param owner
     *            an object of the debate
     * @param feature
     *            its text
     * @param language
     *            a BCP-47 tag
     * @param value
     *            the text in the language; null or empty takes it out
     * @return a command that cannot be executed if nothing would change
     */
    public EditCommand setText(EObject owner, EReference feature, String language, String value) {
        String wanted = value == null ? "" : value;
        return new EditCommand(session, Messages.Features_text,
                () -> !wanted.equals(current((LocalText) owner.eGet(feature), language)),
                debate -> putText(owner, feature, language, wanted));
    }

    private static void choose(EObject object, EStructuralFeature feature, Object value, boolean chosen) {
        if (chosen) {
            list(object, feature).add(value);
        } else {
            list(object, feature).remove(value);
        }
        Stamps.modified(object);
        settle(object);
    }

    private static void putText(EObject owner, EReference feature, String language, String value) {
        LocalText text = (LocalText) owner.eGet(feature);
        if (text == null) {
            text = DebateFactory.eINSTANCE.createLocalText();
            text.put(language, value);
            owner.eSet(feature, text);
        } else {
            text.put(language, value);
        }
        Stamps.modified(owner);
        settle(owner);
    }

    private static String current(LocalText text, String language) {
        String value = text == null ? null : text.get(language);
        return value == null ? "" : value;
    }

    private static void assign(EObject object, EStructuralFeature feature, Object value) {
        if (value == null) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, value);
        }
        Stamps.modified(object);
        settle(object);
    }

    private static boolean has(EObject object, EStructuralFeature feature) {
        return object.eClass().getEAllStructuralFeatures().contains(feature);
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private static void settle(EObject object) {
        if (object instanceof Argument argument) {
            ArgumentNodes.settle(argument);
        }
    }
}
