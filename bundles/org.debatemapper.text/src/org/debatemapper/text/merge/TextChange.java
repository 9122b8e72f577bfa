package org.debatemapper.text.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;

/** What is different in a text from the text before. Both are debates as the reader of Argdown makes them. */
public final class TextChange {
    static final String RULES = "argdown.rules";
    static final String COMMENT = "argdown.comment";
    /** Says that a statement stands in the text as an argument, in angle brackets. */
    static final String SKETCH = "argdown.argument";

    private final Debate before;
    private final Debate now;
    private final Map<Element, Element> match;
    private final Map<Element, Element> kept;
    private final Sections sections;
    private final Set<Statement> oldTitles;

    /**
     * @param before
     *            the text before
     * @param now
     *            the text now
     * @param missing
     *            statements and relations of earlier texts that the debate still has
     * @param kept
     *            what the elements of earlier texts are in the debate
     * @param language
     *            the language of both
     */
    TextChange(Debate before, Debate now, List<Element> missing, Map<Element, Element> kept, String language) {
        this.kept = kept;
        this.before = before;
        this.now = now;
        List<Statement> statements = new ArrayList<>(before.getStatements());
        List<Relation> relations = new ArrayList<>(before.getRelations());
        for (Element element : missing) {
            if (element instanceof Statement statement) {
                statements.add(statement);
            } else if (element instanceof Relation relation) {
                relations.add(relation);
            }
        }
        match = RelationMatching.of(relations, now.getRelations(), StatementMatching.of(statements, now.getStatements()),
                kept);
        sections = new Sections(before, now, language);
        oldTitles = oldTitles();
    }

    /** Whether this was found by comparing with that. */
    boolean isSince(Debate said, Map<Element, Element> counterparts) {
        return before == said && kept == counterparts;
    }

    Debate before() {
        return before;
    }

    Debate now() {
        return now;
    }

    Sections sections() {
        return sections;
    }

    /** From elements of the text now to those of the text before, or of earlier ones. */
    Map<Element, Element> match() {
        return match;
    }

    Element old(Element element) {
        return match.get(element);
    }

    /** What the text before has and this one has not. */
    Set<Element> gone() {
        Set<Element> stay = Collections.newSetFromMap(new IdentityHashMap<>());
        match.values().forEach(old -> stay.add(kept.get(old)));
        Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(before.getStatements());
        gone.addAll(before.getRelations());
        gone.removeIf(old -> stay.contains(kept.get(old)));
        return gone;
    }

    /** Whether an element that an earlier text had is in this one again. */
    boolean isBack(Element missing) {
        return match.containsValue(missing);
    }

    /** What an element of any text is in the debate; new ones stand for themselves. */
    private Element meant(Element element) {
        Element old = match.getOrDefault(element, element);
        return kept.getOrDefault(old, old);
    }

    /** Whether anything but removals is to be done. */
    boolean isChange() {
        return titleChanged() || elements().stream().anyMatch(each -> old(each) == null || differs(each));
    }

    boolean titleChanged() {
        return !LocalTexts.resolve(before.getTitle(), List.of()).equals(LocalTexts.resolve(now.getTitle(), List.of()));
    }

    private Set<Element> elements() {
        Set<Element> all = new LinkedHashSet<>(now.getStatements());
        all.addAll(now.getRelations());
        return all;
    }

    private boolean differs(Element element) {
        return sections.moved(element, old(element)) || tagsChanged(element)
                || element instanceof Statement statement && (titleChanged(statement) || textChanged(statement) || sketchChanged(statement))
                || property(element, COMMENT) || property(element, RULES)
                || element instanceof Argument argument && (titleChanged(argument) || endsChanged(argument))
                || element instanceof Attack attack && endsChanged(attack);
    }

    boolean titleChanged(Statement statement) {
        Statement old = (Statement) old(statement);
        return !StatementMatching.title(old).equals(StatementMatching.title(statement)) && !isOldTitle(statement);
    }

    boolean textChanged(Statement statement) {
        return !StatementMatching.text((Statement) old(statement)).equals(StatementMatching.text(statement))
                && !isOldTitle(statement);
    }

    boolean sketchChanged(Statement statement) {
        return property(statement, SKETCH) && !isOldTitle(statement);
    }

    /** Whether another statement of this text is the one meant: its title was changed where it is defined only. */
    boolean isOldTitle(Statement statement) {
        return oldTitles.contains(statement);
    }

    private Set<Statement> oldTitles() {
        Set<Element> defined = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Statement> old = Collections.newSetFromMap(new IdentityHashMap<>());
        now.getStatements().stream().filter(each -> !StatementMatching.text(each).isEmpty() && match.containsKey(each))
                .forEach(each -> defined.add(old(each)));
        now.getStatements().stream().filter(each -> StatementMatching.text(each).isEmpty() && defined.contains(old(each)))
                .forEach(old::add);
        return old;
    }

    boolean titleChanged(Argument argument) {
        return !RelationMatching.title((Argument) old(argument)).equals(RelationMatching.title(argument));
    }

    boolean endsChanged(Argument argument) {
        Argument old = (Argument) old(argument);
        return meant(argument.getConclusion()) != meant(old.getConclusion())
                || !premises(argument).equals(premises(old));
    }

    private List<Element> premises(Argument argument) {
        return argument.getPremises().stream().map(this::meant).toList();
    }

    boolean endsChanged(Attack attack) {
        Attack old = (Attack) old(attack);
        return attack.isSymmetric() != old.isSymmetric() || !attack.isSymmetric()
                && (meant(attack.getSource()) != meant(old.getSource())
                        || meant(attack.getTarget()) != meant(old.getTarget()));
    }

    boolean property(Identified element, String key) {
        Identified old = (Identified) match.get(element);
        return !Objects.equals(element.getProperties().get(key), old.getProperties().get(key));
    }

    boolean tagsChanged(Element element) {
        return !names(element).equals(names(old(element)));
    }

    static Set<String> names(Element element) {
        return element == null ? new HashSet<>()
                : element.getTags().stream().map(Tag::getName).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
