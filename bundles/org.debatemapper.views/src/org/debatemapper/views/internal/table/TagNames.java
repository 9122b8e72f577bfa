package org.debatemapper.views.internal.table;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Tag;

/** The tags of an element as one text, their names separated by semicolons. */
public final class TagNames {
    private TagNames() {
    }

    public static String of(Element element) {
        return element.getTags().stream().map(Tag::getName).filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining("; ")); //$NON-NLS-1$
    }

    /**
     * Gives an element other tags, within an edit. Tags that the debate has, in upper or lower case, are used; others
     * are made.
     *
     * @return whether that changed anything
     */
    static boolean put(Debate debate, Element element, String names) {
        Set<Tag> tags = new LinkedHashSet<>();
        Arrays.stream(names.split("[;\uFF1B]")).map(String::strip).filter(name -> !name.isEmpty()) //$NON-NLS-1$
                .forEach(name -> tags.add(tag(debate, name)));
        List<Tag> unnamed = element.getTags().stream().filter(tag -> tag.getName() == null || tag.getName().isBlank())
                .toList();
        tags.addAll(unnamed);
        if (tags.equals(Set.copyOf(element.getTags()))) {
            return false;
        }
        element.getTags().retainAll(tags);
        tags.stream().filter(tag -> !element.getTags().contains(tag)).forEach(element.getTags()::add);
        return true;
    }

    private static Tag tag(Debate debate, String name) {
        return debate.getTags().stream().filter(tag -> name.equalsIgnoreCase(tag.getName())).findFirst()
                .orElseGet(() -> {
                    Tag made = DebateFactory.eINSTANCE.createTag();
                    made.setName(name);
                    debate.getTags().add(made);
                    return made;
                });
    }
}
