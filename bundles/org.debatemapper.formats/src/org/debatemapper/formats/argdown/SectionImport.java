package org.debatemapper.formats.argdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.debatemapper.formats.argdown.document.ArgdownArgument;
import org.debatemapper.formats.argdown.document.ArgdownDocument;
import org.debatemapper.formats.argdown.document.EquivalenceClass;
import org.debatemapper.formats.argdown.document.Inference;
import org.debatemapper.formats.argdown.document.RelationEnd;
import org.debatemapper.formats.argdown.document.Section;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.model.Argument;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.Statement;

/** Makes groups of sections that hold something. */
final class SectionImport {
    private final ArgdownDocument document;
    private final NewDebate target;
    private final Map<RelationEnd, Statement> statements;
    private final Map<Inference, Argument> inferences;
    private final Map<Section, Group> groups = new HashMap<>();

    SectionImport(ArgdownDocument document, NewDebate target, Map<RelationEnd, Statement> statements,
            Map<Inference, Argument> inferences) {
        this.document = document;
        this.target = target;
        this.statements = statements;
        this.inferences = inferences;
    }

    void run() {
        addGroups();
        for (EquivalenceClass c : document.statements().values()) {
            member(c.section(), statements.get(c));
        }
        for (ArgdownArgument a : document.arguments().values()) {
            member(a.section(), a.isReconstructed() ? inferences.get(a.mainConclusion().inference()) : statements.get(a));
        }
    }

    private void addGroups() {
        Deque<Section> open = new ArrayDeque<>(document.sections());
        while (!open.isEmpty()) {
            Section section = open.poll();
            Group group = DebateFactory.eINSTANCE.createGroup();
            group.setTitle(target.text(ArgdownText.collapse(section.heading().text())));
            if (!section.data().isEmpty()) {
                group.getProperties().put(ArgdownKeys.DATA, Json.compact(section.data()));
            }
            section.heading().tags().forEach(tag -> group.getTags().add(target.tag(tag)));
            groups.put(section, group);
            (section.parent() == null ? target.debate().getGroups() : groups.get(section.parent()).getGroups()).add(group);
            open.addAll(section.children());
        }
    }

    private void member(Section section, Element element) {
        if (section != null && element != null) {
            groups.get(section).getMembers().add(element);
        }
    }
}
