package org.debatemapper.formats.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.StanceWord;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Group;
import org.debatemapper.model.Statement;

/**
 * The headings that are open. The first one is the title; one such as Pro or Objections says how the lists below it bear on what
 * the heading above it claims; any other makes a group of the lists below it.
 */
final class MarkdownSections {
    private static final class Section {
        final int level;
        final String words;
        final int line;
        final StanceWord stance;
        Statement claim;
        Group group;

        Section(int level, String words, int line, StanceWord stance) {
            this.level = level;
            this.words = words;
            this.line = line;
            this.stance = stance;
        }
    }

    private final NewDebate target;
    private final OutlineDebate outline;
    private final Deque<Section> open = new ArrayDeque<>();
    private final List<Section> all = new ArrayList<>();

    MarkdownSections(NewDebate target, OutlineDebate outline) {
        this.target = target;
        this.outline = outline;
    }

    void heading(int level, String words, int line) {
        while (!open.isEmpty() && open.peek().level >= level) {
            open.pop();
        }
        boolean title = all.isEmpty();
        Section above = open.peek();
        Section section = new Section(level, words, line, title || above == null ? null : StanceWord.ofHeading(bare(words)));
        if (title && target.debate().getTitle() == null) {
            target.debate().setTitle(target.text(words));
        }
        if (section.stance != null) {
            section.claim = claim(above);
        }
        open.push(section);
        all.add(section);
        outline.section(section.claim, section.stance);
    }

    /** The words of a heading without numbers, signs and colons around them. */
    private static String bare(String heading) {
        return heading.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** What a heading claims; a pro or con below a pro or con belongs to the same claim. */
    private Statement claim(Section section) {
        if (section.claim == null) {
            section.claim = DebateFactory.eINSTANCE.createClaim();
            target.add(section.claim, null, section.words);
            join(section.claim, section);
        }
        return section.claim;
    }

    /** Puts an entry into the group of the heading above it. */
    void member(Statement statement) {
        Section section = open.peek();
        if (section != null && section.claim == null) {
            join(statement, section);
        }
    }

    private void join(Statement statement, Section section) {
        if (section != all.get(0)) {
            group(section).getMembers().add(statement);
        }
    }

    private Group group(Section section) {
        if (section.group == null) {
            section.group = DebateFactory.eINSTANCE.createGroup();
            section.group.setTitle(target.text(section.words));
            Section above = open.stream().filter(other -> other.level < section.level && other != all.get(0) && other.stance == null)
                    .findFirst().orElse(null);
            (above == null ? target.debate().getGroups() : group(above).getGroups()).add(section.group);
        }
        return section.group;
    }

    /** Tells of headings that nothing stands under. */
    void finish() {
        all.stream().skip(1).filter(section -> section.group == null && section.claim == null)
                .forEach(section -> target.lost(Loss.Kind.OMITTED, section.words, FormatNotice.OUTLINE_HEADING.with(), section.line));
    }
}
