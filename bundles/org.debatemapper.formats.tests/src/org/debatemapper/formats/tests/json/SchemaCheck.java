package org.debatemapper.formats.tests.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks JSON against a JSON Schema, as far as our schema uses that language; any other keyword is a fault. */
final class SchemaCheck {
    private static final Set<String> NOTES = Set.of("$schema", "$id", "$defs", "title", "description");

    private final Map<?, ?> root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(Map<?, ?> root) {
        this.root = root;
    }

    /** @return what does not follow the schema, each with its path */
    static List<String> faults(Map<?, ?> schema, Object value) {
        SchemaCheck check = new SchemaCheck(schema);
        check.check(schema, value, "$");
        return check.faults;
    }

    private void check(Map<?, ?> schema, Object value, String path) {
        schema.forEach((keyword, rule) -> {
            switch ((String) keyword) {
            case "$ref" -> check(definition((String) rule), value, path);
            case "type" -> require(isOfType((String) rule, value), path, "is no " + rule);
            case "const" -> require(rule.equals(value), path, "is not " + rule);
            case "enum" -> require(((List<?>) rule).contains(value), path, "is none of " + rule);
            case "anyOf" -> require(((List<?>) rule).stream().anyMatch(any -> fits((Map<?, ?>) any, value)), path, "fits none");
            case "required" -> require(value instanceof Map<?, ?> map && map.keySet().containsAll((List<?>) rule), path, "lacks one of " + rule);
            case "items" -> items((Map<?, ?>) rule, value, path);
            case "properties" -> properties((Map<?, ?>) rule, value, path);
            case "additionalProperties" -> others(schema, rule, value, path);
            default -> require(NOTES.contains(keyword), path, "has the unknown keyword " + keyword);
            }
        });
    }

    private Map<?, ?> definition(String reference) {
        return (Map<?, ?>) ((Map<?, ?>) root.get("$defs")).get(reference.substring("#/$defs/".length()));
    }

    private boolean fits(Map<?, ?> schema, Object value) {
        SchemaCheck check = new SchemaCheck(root);
        check.check(schema, value, "");
        return check.faults.isEmpty();
    }

    private void require(boolean holds, String path, String fault) {
        if (!holds) {
            faults.add(path + " " + fault);
        }
    }

    private static boolean isOfType(String type, Object value) {
        return switch (type) {
        case "object" -> value instanceof Map<?, ?>;
        case "array" -> value instanceof List<?>;
        case "string" -> value instanceof String;
        case "boolean" -> value instanceof Boolean;
        case "integer" -> value instanceof Integer;
        default -> value instanceof Number;
        };
    }

    private void items(Map<?, ?> schema, Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(schema, list.get(i), path + "[" + i + "]");
            }
        }
    }

    private void properties(Map<?, ?> known, Object value, String path) {
        if (value instanceof Map<?, ?> map) {
            known.forEach((name, schema) -> {
                if (map.containsKey(name)) {
                    check((Map<?, ?>) schema, map.get(name), path + "." + name);
                }
            });
        }
    }

    private void others(Map<?, ?> schema, Object rule, Object value, String path) {
        Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> properties ? properties : Map.of();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, item) -> {
                if (!known.containsKey(name) && rule instanceof Map<?, ?> more) {
                    check(more, item, path + "." + name);
                } else {
                    require(known.containsKey(name) || !Boolean.FALSE.equals(rule), path, "has the unknown key " + name);
                }
            });
        }
    }
}
