package org.debatemapper.formats.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.LocatedMap;
import org.debatemapper.formats.structure.MalformedDataException;

/** Reads inputs that are JSON. */
public final class JsonInput {
    private JsonInput() {
    }

    /**
     * @param input
     *            an input
     * @return its top-level object
     * @throws ExchangeException
     *             if it is not JSON, or no object
     */
    public static Map<?, ?> object(Input input) throws ExchangeException {
        try {
            if (Json.parse(input.text()) instanceof Map<?, ?> map) {
                return map;
            }
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.DATA_NO_OBJECT.with());
        } catch (MalformedDataException e) {
            throw new ExchangeException(input.name(), e.getLine(), e.getColumn(), e.getNotice(), e);
        }
    }

    /**
     * @param map
     *            an object, may be null
     * @param key
     *            a key
     * @return the objects in its list; empty if there is none
     */
    public static List<Map<?, ?>> objects(Map<?, ?> map, String key) {
        List<Map<?, ?>> all = new ArrayList<>();
        if (map != null && map.get(key) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> object) {
                    all.add(object);
                }
            }
        }
        return all;
    }

    /**
     * As {@link #objects}, where nothing may be lost in silence.
     *
     * @param file
     *            name of the file
     * @param map
     *            an object, may be null
     * @param key
     *            a key
     * @return the objects in its list; empty if there is none, or null or an empty value in its place
     * @throws ExchangeException
     *             if there is anything else than a list, or anything else than an object or null in it
     */
    public static List<Map<?, ?>> onlyObjects(String file, Map<?, ?> map, String key) throws ExchangeException {
        Object value = map == null ? null : map.get(key);
        if (value == null || value.equals("") || value.equals(Map.of())) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new ExchangeException(file, Math.max(1, LocatedMap.line(map)), 0, FormatNotice.DATA_NO_LIST.with(key));
        }
        int line = Math.max(1, LocatedMap.line(map));
        for (Object item : list) {
            if (item != null && !(item instanceof Map<?, ?>)) {
                throw new ExchangeException(file, line, 0, FormatNotice.DATA_NO_ENTRY.with(key));
            }
            line = Math.max(line, LocatedMap.line(item));
        }
        return objects(map, key);
    }

    /**
     * @param map
     *            an object
     * @param key
     *            a key
     * @return its value as text: numbers and strings alike; null if there is none
     */
    public static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null || value instanceof Map<?, ?> || value instanceof List<?> ? null : String.valueOf(value);
    }
}
