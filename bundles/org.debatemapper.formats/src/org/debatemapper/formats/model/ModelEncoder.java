package org.debatemapper.formats.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes maps and lists of objects of the model, by what the metamodel says. Only what is set is written. References are
 * ids; an object without an id gets one that begins with {@value #LOCAL} and is forgotten by {@link ModelDecoder}. Texts
 * in several languages and properties are maps. {@code type} names the class where the reference allows several.
 */
public final class ModelEncoder {
    /** The key of the class. */
    static final String TYPE = "type";
    /** How ids begin that hold within one text only. */
    static final String LOCAL = "#";

    private final Map<EObject, String> localIds = new IdentityHashMap<>();

    /**
     * @param object
     *            an object of the model
     * @param except
     *            names of features to leave out
     * @return its features by name, in the order of the metamodel
     */
    public Map<String, Object> encode(EObject object, Collection<String> except) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (object instanceof Identified identified && !except.contains("id")) {
            map.put("id", id(identified));
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (isStored(feature) && object.eIsSet(feature) && !except.contains(feature.getName())) {
                map.put(feature.getName(), value(object.eGet(feature), feature));
            }
        }
        return map;
    }

    static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && !feature.getName().equals("id");
    }

    /**
     * @param object
     *            an object with an id
     * @return its id, or one that holds as long as this encoder
     */
    public String id(Identified object) {
        return object.getId() != null ? object.getId()
                : localIds.computeIfAbsent(object, o -> LOCAL + (localIds.size() + 1));
    }

    private Object value(Object value, EStructuralFeature feature) {
        if (value instanceof EMap<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach(entry -> entries.put((String) entry.getKey(), entry.getValue()));
            return entries;
        }
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>(list.size());
            list.forEach(item -> values.add(single(item, feature)));
            return values;
        }
        return single(value, feature);
    }

    private Object single(Object value, EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            return attribute(value, attribute.getEAttributeType());
        }
        EReference reference = (EReference) feature;
        if (!reference.isContainment()) {
            return id((Identified) value);
        }
        if (value instanceof LocalText text) {
            return texts(text);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        EObject child = (EObject) value;
        if (child.eClass() != reference.getEReferenceType()) {
            map.put(TYPE, child.eClass().getName());
        }
        map.putAll(encode(child, List.of()));
        return map;
    }

    private static Object attribute(Object value, EDataType type) {
        return value instanceof Boolean || value instanceof Integer || value instanceof Double || value == null ? value
                : EcoreUtil.convertToString(type, value);
    }

    /**
     * @param text
     *            a text
     * @return what it says by language
     */
    public static Map<String, Object> texts(LocalText text) {
        Map<String, Object> entries = new LinkedHashMap<>();
        text.getEntries().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }
}
