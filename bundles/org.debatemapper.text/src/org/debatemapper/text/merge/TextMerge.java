package org.debatemapper.text.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.delete.Removal;
import org.debatemapper.commands.diff.NewCards;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.formats.argdown.ArgdownEdition;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Keeps an Argdown text and an open debate the same. It knows what each part of the text is in the debate, so that a
 * change of the text becomes a change of that element: what Argdown cannot say – places on maps, citations, other
 * languages – stays. Confined to one thread.
 */
public final class TextMerge {
    private final DebateSession session;
    private final String language;
    private ArgdownEdition edition;
    /** What the edition says; null until somebody has read it. */
    private Debate said;
    private Map<Element, Element> kept = new IdentityHashMap<>();
    /** Elements of earlier texts whose counterparts the debate still has. */
    private final List<Element> missing = new ArrayList<>();

    /**
     * @param session
     *            the debate
     * @param language
     *            the BCP-47 tag of the language of the text
     */
    public TextMerge(DebateSession session, String language) {
        this.session = Objects.requireNonNull(session);
        this.language = Objects.requireNonNull(language);
    }

    /** @return the language of the text */
    public String language() {
        return language;
    }

    /**
     * Forgets the text so far.
     *
     * @return the debate as text
     */
    public String write() {
        edition = ArgdownEdition.of(session.getDebate(), language);
        said = null;
        kept = Map.of();
        missing.clear();
        return edition.text();
    }

    /**
     * Takes over what the text says that was written last: whoever has read it elsewhere spares the merge from reading it here.
     *
     * @param text
     *            the text as it was understood, with nothing typed into it
     */
    public void understood(Debate text) {
        said = text;
        kept = counterparts(text, edition);
    }

    /**
     * The debate may have been changed elsewhere.
     *
     * @param own
     *            what stands in the text editor, which was understood and merged
     * @return the text that agrees with the debate, with as much of the own text as possible; empty if it agrees already
     */
    public Optional<String> follow(String own) {
        ArgdownEdition now = ArgdownEdition.of(session.getDebate(), language);
        if (now.equals(edition)) {
            return Optional.empty();
        }
        String patched = BlockPatch.apply(own, edition.text(), now.text());
        Debate wanted = read(now.text());
        Debate result = read(patched);
        Map<Element, Element> counterparts = counterparts(wanted, now);
        TextChange rest = new TextChange(wanted, result, List.of(), counterparts, language);
        edition = now;
        missing.clear();
        if (rest.isChange() || !rest.gone().isEmpty()) {
            said = wanted;
            kept = counterparts;
            return Optional.of(now.text());
        }
        said = result;
        kept = new IdentityHashMap<>();
        rest.match().forEach((element, old) -> kept.put(element, counterparts.get(old)));
        return Optional.of(patched);
    }

    /** @return what the text said last, to compare a later one with; never null */
    public TextBasis basis() {
        read();
        return new TextBasis(said, kept, missing, language);
    }

    /**
     * Makes the debate agree with a text.
     *
     * @param found
     *            what {@link #basis()} found in the text as it was understood now; it is looked for again if the debate has changed
     *            since
     * @param removals
     *            whether what is no longer in the text leaves the debate; else it waits
     * @param map
     *            where new statements are shown, or null
     * @param label
     *            names the step to undo
     * @return the edit that makes the debate agree with the text; empty if it does. It has to be executed at once.
     */
    public Optional<EditCommand> merge(TextChange found, boolean removals, ArgumentMap map, String label) {
        read();
        TextChange change = found.isSince(said, kept) ? found : basis().compare(found.now());
        Set<Element> gone = change.gone();
        missing.removeIf(element -> change.isBack(element));
        missing.addAll(gone);
        List<Element> leave = removals ? missing.stream().map(kept::get).filter(e -> e.eContainer() != null).toList()
                : List.of();
        if (!change.isChange() && leave.isEmpty()) {
            adopt(change, counterparts(change));
            return Optional.empty();
        }
        return Optional.of(new EditCommand(session, label, debate -> {
            TextEdit edit = new TextEdit(change, kept, language);
            edit.run(debate);
            if (map != null && map.eContainer() == debate) {
                new NewCards(map, edit.made()).place();
                edit.settle();
            }
            if (!leave.isEmpty()) {
                new Removal(debate).delete(leave);
                missing.clear();
            }
            adopt(change, edit.kept());
        }));
    }

    /** @return whether the debate says what it said when its text was looked at last; else {@link #follow} is due */
    public boolean isCurrent() {
        return edition.equals(ArgdownEdition.of(session.getDebate(), language));
    }

    /** To be called when the edit was made on a debate that was current: it now says what the text says. */
    public void merged() {
        edition = ArgdownEdition.of(session.getDebate(), language);
    }

    /** @return whether something that left the text waits to leave the debate */
    public boolean hasRemovals() {
        return !missing.isEmpty();
    }

    /**
     * @param element
     *            an element of the open debate
     * @return the title under which the text speaks of it, in its brackets
     */
    public Optional<String> titleOf(Element element) {
        read();
        return kept.entrySet().stream().filter(entry -> entry.getValue() == element && !missing.contains(entry.getKey()))
                .map(entry -> bracketed(entry.getKey())).filter(title -> title.length() > 2).findFirst();
    }

    /**
     * @param title
     *            a title in its brackets
     * @return the element of the open debate of which the text speaks under it
     */
    public Optional<Element> elementOf(String title) {
        read();
        List<Element> all = new ArrayList<>(said.getStatements());
        all.addAll(said.getRelations());
        return all.stream().filter(element -> bracketed(element).equals(title)).map(kept::get)
                .filter(Objects::nonNull).findFirst();
    }

    private static String bracketed(Element element) {
        return element instanceof Statement statement ? StatementMatching.bracketed(statement)
                : element instanceof Argument argument ? '<' + RelationMatching.title(argument) + '>' : "";
    }

    private void adopt(TextChange change, Map<Element, Element> now) {
        Map<Element, Element> all = new IdentityHashMap<>(now);
        missing.forEach(element -> retain(element, all));
        kept = all;
        said = change.now();
    }

    /** What waits is known by its ends too, which may have gone on to later texts. */
    private void retain(Element element, Map<Element, Element> all) {
        all.putIfAbsent(element, kept.get(element));
        if (element instanceof Relation relation) {
            relation.ends().forEach(end -> retain(end, all));
        }
    }

    private Map<Element, Element> counterparts(TextChange change) {
        Map<Element, Element> now = new IdentityHashMap<>();
        change.match().forEach((element, old) -> now.put(element, kept.get(old)));
        return now;
    }

    private void read() {
        if (said == null) {
            understood(read(edition.text()));
        }
    }

    private Debate read(String text) {
        try {
            return ArgdownText.read(text, language, new NullProgressMonitor()).debate();
        } catch (ExchangeException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reader makes elements in the order in which the writer wrote them. */
    private static Map<Element, Element> counterparts(Debate said, ArgdownEdition edition) {
        if (said.getStatements().size() != edition.statements().size()
                || said.getRelations().size() != edition.relations().size()) {
            throw new IllegalStateException("The text of the debate does not say what the debate says.");
        }
        Map<Element, Element> kept = new IdentityHashMap<>();
        for (int i = 0; i < edition.statements().size(); i++) {
            Statement statement = edition.statements().get(i);
            kept.put(said.getStatements().get(i), statement);
        }
        for (int i = 0; i < edition.relations().size(); i++) {
            kept.put(said.getRelations().get(i), edition.relations().get(i));
        }
        return kept;
    }
}
