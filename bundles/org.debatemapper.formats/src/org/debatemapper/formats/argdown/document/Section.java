package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands under a heading. */
public final class Section {
    private final String id;
    private final int level;
    private final StyledText heading;
    private final Map<String, Object> data;
    private final Section parent;
    private final int line;
    private final List<Section> children = new ArrayList<>();

    Section(String id, int level, StyledText heading, Map<String, Object> data, Section parent, int line) {
        this.id = id;
        this.level = level;
        this.heading = heading;
        this.data = data;
        this.parent = parent;
        this.line = line;
    }

    /** @return {@code s1}, {@code s2} and so on */
    public String id() {
        return id;
    }

    /** @return the number of hashes of its heading */
    public int level() {
        return level;
    }

    /** @return its heading */
    public StyledText heading() {
        return heading;
    }

    /** @return the data of its heading */
    public Map<String, Object> data() {
        return data;
    }

    /** @return the section around it, or null */
    public Section parent() {
        return parent;
    }

    /** @return the sections within it */
    public List<Section> children() {
        return children;
    }

    /** @return the line of its heading, from 1 */
    public int line() {
        return line;
    }
}
