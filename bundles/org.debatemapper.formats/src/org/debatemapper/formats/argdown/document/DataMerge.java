package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges data of several occurrences as the reference does: maps key by key, lists index by index. */
final class DataMerge {
    private DataMerge() {
    }

    static Object merge(Object old, Object later) {
        if (old instanceof Map<?, ?> oldMap && later instanceof Map<?, ?> laterMap) {
            Map<Object, Object> merged = new LinkedHashMap<>(oldMap);
            laterMap.forEach((key, value) -> merged.put(key, merged.containsKey(key) ? merge(merged.get(key), value) : value));
            return merged;
        }
        if (old instanceof List<?> oldList && later instanceof List<?> laterList && oldList.size() > laterList.size()) {
            List<Object> merged = new ArrayList<>(laterList);
            merged.addAll(oldList.subList(laterList.size(), oldList.size()));
            return merged;
        }
        return later == null ? old : later;
    }
}
