package org.debatemapper.text.merge;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.debatemapper.commands.Stamps;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.operations.LocalTexts;

/** Headings of a text and the groups that they stand for. A heading that was changed over the same statements renames. */
final class Sections {
    private final Map<Element, String> before;
    private final Map<Element, String> now;
    private final String language;

    /**
     * @param before
     *            the text before
     * @param now
     *            the text now
     * @param language
     *            the language of new titles
     */
    Sections(Debate before, Debate now, String language) {
        this.before = headings(before);
        this.now = headings(now);
        this.language = language;
    }

    /** The innermost heading above each element. */
    private static Map<Element, String> headings(Debate debate) {
        Map<Element, String> headings = new IdentityHashMap<>();
        debate.getGroups().forEach(group -> collect(group, headings));
        return headings;
    }

    private static void collect(Group group, Map<Element, String> headings) {
        String title = LocalTexts.resolve(group.getTitle(), List.of());
        group.getMembers().forEach(member -> headings.put(member, title));
        group.getGroups().forEach(inner -> collect(inner, headings));
    }

    /** Whether an element that was in the text before stands under another heading. */
    boolean moved(Element element, Element old) {
        String heading = now.get(element);
        return heading == null ? before.get(old) != null : !heading.equals(before.get(old));
    }

    /**
     * Makes groups agree with the headings.
     *
     * @param debate
     *            the debate to change
     * @param match
     *            from elements of the text now to those of the text before
     * @param kept
     *            from elements of the text now to those of the debate
     */
    void apply(Debate debate, Map<Element, Element> match, Map<Element, Element> kept) {
        rename(debate, match);
        kept.forEach((element, own) -> {
            Element old = match.get(element);
            if (own.eContainer() != null && (old == null ? now.get(element) != null : moved(element, old))) {
                String from = old == null ? null : before.get(old);
                if (from != null) {
                    find(debate.getGroups(), from).ifPresent(group -> group.getMembers().remove(own));
                }
                if (now.get(element) != null) {
                    Group group = group(debate, now.get(element));
                    if (!group.getMembers().contains(own)) {
                        group.getMembers().add(own);
                    }
                }
            }
        });
    }

    /** A heading that is gone, and all of whose statements stand under one that is new. */
    private void rename(Debate debate, Map<Element, Element> match) {
        Map<String, String> renamed = new HashMap<>();
        match.forEach((element, old) -> {
            String from = before.get(old);
            String to = now.get(element);
            if (from != null && to != null && !now.containsValue(from) && !before.containsValue(to)) {
                renamed.merge(from, to, (one, other) -> one.equals(other) ? one : "");
            }
        });
        renamed.forEach((from, to) -> find(debate.getGroups(), from).filter(group -> !to.isEmpty()).ifPresent(group -> {
            LocalTexts.put(group.getTitle(), language, to);
            before.replaceAll((element, heading) -> heading.equals(from) ? to : heading);
        }));
    }

    private Group group(Debate debate, String title) {
        return find(debate.getGroups(), title).orElseGet(() -> {
            Group group = Stamps.created(DebateFactory.eINSTANCE.createGroup());
            group.setTitle(LocalTexts.of(language, title));
            debate.getGroups().add(group);
            return group;
        });
    }

    private Optional<Group> find(List<Group> groups, String title) {
        for (Group group : groups) {
            if (title.equals(LocalTexts.resolve(group.getTitle(), List.of(language)))) {
                return Optional.of(group);
            }
            Optional<Group> inner = find(group.getGroups(), title);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }
}
