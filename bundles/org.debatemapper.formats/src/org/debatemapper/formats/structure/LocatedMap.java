package org.debatemapper.formats.structure;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object of JSON or YAML that knows where it begins, so that what is wrong with it can be told with its line. */
public final class LocatedMap extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    private final int line;

    LocatedMap(int line) {
        this.line = line;
    }

    /**
     * @param map
     *            an object
     * @return a copy that knows its line, if the map does
     */
    public static LocatedMap copy(Map<?, ?> map) {
        LocatedMap copy = new LocatedMap(line(map));
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    /**
     * @param value
     *            a value as {@link Json} or {@link Yaml} read it, or any other
     * @return the line where it begins, from 1, or 0 if that is not known
     */
    public static int line(Object value) {
        return value instanceof LocatedMap map ? map.line : 0;
    }
}
