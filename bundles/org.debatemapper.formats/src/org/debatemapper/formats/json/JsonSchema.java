package org.debatemapper.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.model.DebatePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the JSON Schema (draft 2020-12) of debates in JSON out of the metamodel. */
public final class JsonSchema {
    private static final String TYPE = "type";

    private JsonSchema() {
    }

    /** @return the schema as maps and lists */
    public static Map<String, Object> create() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://debatemapper.org/schema/1/debate.schema.json");
        schema.put("title", "Debate");
        schema.put(TYPE, "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", Map.of("const", DebateJsonWriter.FORMAT));
        properties.put("version", Map.of("const", "1.0"));
        properties.put("debate", reference("Debate"));
        schema.put("properties", properties);
        schema.put("required", List.of("format", "version", "debate"));
        schema.put("additionalProperties", false);
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (EClassifier classifier : DebatePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && !Map.Entry.class.equals(type.getInstanceClass())
                    && type != DebatePackage.Literals.LOCAL_TEXT) {
                definitions.put(type.getName(), object(type));
            }
        }
        definitions.put("LocalText", texts());
        schema.put("$defs", definitions);
        return schema;
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> texts() {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("description", "A text by BCP-47 language tag.");
        texts.put(TYPE, "object");
        texts.put("additionalProperties", Map.of(TYPE, "string"));
        return texts;
    }

    private static Map<String, Object> object(EClass type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(TYPE, Map.of("const", type.getName()));
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !feature.isDerived()) {
                Map<String, Object> value = value(feature);
                properties.put(feature.getName(), feature.isMany() && !isProperties(feature) ? list(value) : value);
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(TYPE, "object");
        object.put("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> list(Map<String, Object> value) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put(TYPE, "array");
        list.put("items", value);
        return list;
    }

    private static boolean isProperties(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == Map.Entry.class;
    }

    private static Map<String, Object> value(EStructuralFeature feature) {
        if (isProperties(feature)) {
            return reference("LocalText");
        }
        if (feature instanceof EAttribute attribute) {
            return simple(attribute.getEAttributeType());
        }
        EReference reference = (EReference) feature;
        if (!reference.isContainment()) {
            return Map.of(TYPE, "string");
        }
        List<Object> kinds = new ArrayList<>();
        for (EClassifier classifier : DebatePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass kind && !kind.isAbstract() && reference.getEReferenceType().isSuperTypeOf(kind)) {
                kinds.add(reference(kind.getName()));
            }
        }
        return kinds.size() == 1 ? reference(reference.getEReferenceType().getName()) : Map.of("anyOf", kinds);
    }

    private static Map<String, Object> simple(EDataType type) {
        if (type instanceof EEnum literals) {
            return Map.of("enum", literals.getELiterals().stream().map(Object::toString).toList());
        }
        Class<?> java = type.getInstanceClass();
        String name = java == boolean.class || java == Boolean.class ? "boolean"
                : java == int.class || java == Integer.class ? "integer"
                : java == double.class || java == Double.class ? "number" : "string";
        return Map.of(TYPE, name);
    }
}
