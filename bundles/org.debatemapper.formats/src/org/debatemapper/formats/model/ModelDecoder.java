package org.debatemapper.formats.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.LocatedMap;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes objects of the model from what {@link ModelEncoder} wrote. References are set at the end. */
public final class ModelDecoder {
    private static final int DEEPEST = 400;

    private record Pending(EObject owner, EReference reference, List<String> ids, int line) {
    }

    private final Map<String, EObject> objects = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private int depth;
    private int line;

    /**
     * @param map
     *            an object as the encoder wrote it
     * @param type
     *            its class, if the map does not name one
     * @return a new object whose references are not set yet
     * @throws ModelMismatchException
     *             if something does not fit
     */
    public EObject decode(Map<?, ?> map, EClass type) throws ModelMismatchException {
        EClass actual = map.get(ModelEncoder.TYPE) instanceof String name ? named(name, type) : type;
        if (actual.isAbstract()) {
            throw new ModelMismatchException(FormatNotice.MODEL_TYPE.with(type.getName()));
        }
        EObject object = EcoreUtil.create(actual);
        apply(object, map);
        return object;
    }

    private static EClass named(String name, EClass type) throws ModelMismatchException {
        EClassifier classifier = DebatePackage.eINSTANCE.getEClassifier(name);
        if (classifier instanceof EClass found && type.isSuperTypeOf(found)) {
            return found;
        }
        throw new ModelMismatchException(FormatNotice.MODEL_CLASS.with(name, type.getName()));
    }

    /**
     * @param object
     *            takes what the map says over what it has
     * @param map
     *            features by name
     * @throws ModelMismatchException
     *             if something does not fit
     */
    public void apply(EObject object, Map<?, ?> map) throws ModelMismatchException {
        if (++depth > DEEPEST) {
            throw new ModelMismatchException(FormatNotice.MODEL_DEPTH.with());
        }
        try {
            features(object, map);
        } catch (ModelMismatchException e) {
            throw e.at(LocatedMap.line(map));
        }
        depth--;
    }

    private void features(EObject object, Map<?, ?> map) throws ModelMismatchException {
        if (object instanceof Identified identified) {
            identify(identified, map.get("id"));
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = String.valueOf(entry.getKey());
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            line = LocatedMap.line(map);
            if (feature != null && ModelEncoder.isStored(feature)) {
                set(object, feature, entry.getValue());
            } else if (!name.equals(ModelEncoder.TYPE) && !name.equals("id")) {
                throw new ModelMismatchException(FormatNotice.MODEL_FEATURE.with(object.eClass().getName(), name));
            }
        }
    }

    /**
     * Makes an object known for references.
     *
     * @param id
     *            its id
     * @param object
     *            the object
     * @throws ModelMismatchException
     *             if another object has the id
     */
    public void register(String id, EObject object) throws ModelMismatchException {
        EObject other = objects.putIfAbsent(id, object);
        if (other != null && other != object) {
            throw new ModelMismatchException(FormatNotice.MODEL_DUPLICATE.with(id));
        }
    }

    /** @return the object that became known under an id; null if there is none */
    EObject named(Object id) {
        return objects.get(id);
    }

    private void identify(Identified object, Object id) throws ModelMismatchException {
        if (id instanceof String text) {
            register(text, object);
            object.setId(text.startsWith(ModelEncoder.LOCAL) ? null : text);
        }
    }

    private void set(EObject object, EStructuralFeature feature, Object value) throws ModelMismatchException {
        if (object.eGet(feature) instanceof EMap<?, ?> target) {
            properties(target, value, feature);
        } else if (feature.isMany()) {
            many(object, feature, value);
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            pending.add(new Pending(object, reference, List.of(text(value, feature)), line));
        } else {
            object.eSet(feature, value == null ? null : single(value, feature));
        }
    }

    private void many(EObject object, EStructuralFeature feature, Object value) throws ModelMismatchException {
        if (!(value instanceof Collection<?> values)) {
            throw mismatch(FormatNotice.MODEL_LIST, feature);
        }
        if (feature instanceof EReference reference && !reference.isContainment()) {
            List<String> ids = new ArrayList<>();
            for (Object id : values) {
                ids.add(text(id, feature));
            }
            pending.add(new Pending(object, reference, ids, line));
            return;
        }
        List<Object> items = new ArrayList<>();
        for (Object item : values) {
            items.add(single(item, feature));
        }
        object.eSet(feature, items);
    }

    @SuppressWarnings("unchecked")
    private static void properties(EMap<?, ?> target, Object value, EStructuralFeature feature) throws ModelMismatchException {
        if (!(value instanceof Map<?, ?> map)) {
            throw mismatch(FormatNotice.MODEL_OBJECT, feature);
        }
        map.forEach((key, entry) -> ((EMap<String, String>) target).put(String.valueOf(key),
                entry == null ? null : String.valueOf(entry)));
    }

    private Object single(Object value, EStructuralFeature feature) throws ModelMismatchException {
        if (feature instanceof EAttribute attribute) {
            return attribute(value, attribute);
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw mismatch(FormatNotice.MODEL_OBJECT, feature);
        }
        EClass type = ((EReference) feature).getEReferenceType();
        return type == DebatePackage.Literals.LOCAL_TEXT ? text(map) : decode(map, type);
    }

    /** Makes a text of what it says by language. */
    static LocalText text(Map<?, ?> map) {
        LocalText text = DebateFactory.eINSTANCE.createLocalText();
        map.forEach((language, words) -> text.put(String.valueOf(language), words == null ? null : String.valueOf(words)));
        return text;
    }

    private static Object attribute(Object value, EAttribute attribute) throws ModelMismatchException {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (value instanceof Number number && (type == Double.class || type == double.class)) {
            return number.doubleValue();
        }
        try {
            Object made = EcoreUtil.createFromString(attribute.getEAttributeType(), String.valueOf(value));
            if (attribute.getEAttributeType() instanceof EEnum literals && literals.getEEnumLiteralByLiteral(String.valueOf(value)) == null) {
                throw mismatch(FormatNotice.MODEL_LITERAL, attribute, literals.getELiterals());
            }
            return made;
        } catch (RuntimeException e) {
            throw mismatch(FormatNotice.MODEL_VALUE, attribute, attribute.getEAttributeType().getName());
        }
    }

    private static String text(Object value, EStructuralFeature feature) throws ModelMismatchException {
        if (value instanceof String text) {
            return text;
        }
        throw mismatch(FormatNotice.MODEL_ID, feature);
    }

    private static ModelMismatchException mismatch(FormatNotice notice, EStructuralFeature feature, Object... wanted) {
        List<Object> values = new ArrayList<>(List.of(feature.getName(), feature.getEContainingClass().getName()));
        values.addAll(List.of(wanted));
        return new ModelMismatchException(notice.with(values.toArray()));
    }

    /**
     * Sets all references.
     *
     * @throws ModelMismatchException
     *             if an id is unknown or names an object of the wrong kind
     */
    public void resolve() throws ModelMismatchException {
        for (Pending reference : pending) {
            for (String id : reference.ids()) {
                EObject target = objects.get(id);
                if (!reference.reference().getEReferenceType().isInstance(target)) {
                    throw new ModelMismatchException(FormatNotice.MODEL_REFERENCE.with(reference.reference().getName(), id)).at(reference.line());
                }
                link(reference, target);
            }
        }
        pending.clear();
    }

    /**
     * Sets all references but those to what has gone. What was about nothing else goes, too, such as a card on a map.
     *
     * @return the ids that name nothing, or something of the wrong kind, with the lines where they stand
     */
    Map<String, Integer> resolveRemaining() {
        Map<String, Integer> gone = new LinkedHashMap<>();
        List<EObject> idle = new ArrayList<>();
        for (Pending reference : pending) {
            for (String id : reference.ids()) {
                EObject target = objects.get(id);
                if (reference.reference().getEReferenceType().isInstance(target)) {
                    link(reference, target);
                } else {
                    gone.putIfAbsent(id, reference.line());
                    if (!reference.reference().isMany()) {
                        idle.add(reference.owner());
                    }
                }
            }
        }
        pending.clear();
        idle.stream().filter(object -> object.eContainer() != null).forEach(object -> EcoreUtil.delete(object, true));
        return gone;
    }

    @SuppressWarnings("unchecked")
    private static void link(Pending reference, EObject target) {
        if (reference.reference().isMany()) {
            ((EList<EObject>) reference.owner().eGet(reference.reference())).add(target);
        } else {
            reference.owner().eSet(reference.reference(), target);
        }
    }
}
