package org.debatemapper.formats.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
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
