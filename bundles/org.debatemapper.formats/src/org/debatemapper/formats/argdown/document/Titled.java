package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What statements with one title have in common, or descriptions of one argument. */
abstract class Titled {
    private final String title;
    private final List<ArgdownRelation> relations = new ArrayList<>();
    private final List<ArgdownStatement> members = new ArrayList<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Map<String, Object> data = new LinkedHashMap<>();
    private Section section;

    Titled(String title) {
        this.title = title;
    }

    /** @return the title, never null */
    public String title() {
        return title;
    }

    /** @return whether the title was made up because the text has none */
    public boolean isUntitled() {
        return title.startsWith("Untitled");
    }

    /** @return relations from and to it */
    public List<ArgdownRelation> relations() {
        return relations;
    }

    /** @return its occurrences in the order in which they end */
    public List<ArgdownStatement> members() {
        return members;
    }

    /** @return the tags of all members */
    public Set<String> tags() {
        return tags;
    }

    /** @return the data of all members; later ones win */
    public Map<String, Object> data() {
        return data;
    }

    /** @return the section it belongs to, or null */
    public Section section() {
        return section;
    }

    void setSection(Section section) {
        this.section = section;
    }

    /** @return the occurrence whose text is shown: one marked as canonical, else the last one with a text, else null */
    public ArgdownStatement canonical() {
        ArgdownStatement canonical = null;
        for (ArgdownStatement member : members) {
            if (Boolean.TRUE.equals(member.data().get("isCanonical"))) {
                return member;
            }
            canonical = member.isReference() ? canonical : member;
        }
        return canonical;
    }

    void add(ArgdownStatement member) {
        members.add(member);
        tags.addAll(member.text().tags());
        member.data().forEach((key, value) -> data.put(key, DataMerge.merge(data.get(key), value)));
        Object inGroup = member.data().get("isInGroup");
        if (Boolean.TRUE.equals(inGroup) || !member.isReference() && inGroup == null && section == null) {
            section = member.section();
        }
    }

    void sectionOfFirstMember() {
        if (section == null && !members.isEmpty()) {
            section = members.get(0).section();
        }
    }
}
