package org.debatemapper.formats.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.DebateTree.Place;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.StanceWord;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Statement;

/**
 * A debate made of an outline: an entry that begins with a {@link StanceWord} of con attacks the one above, one that begins with
 * one of a question or ends with a question mark is an issue, and all others support the one above or answer it. An entry that is
 * no more than such a word, as in mind maps, says how those below it bear on the one above.
 */
final class OutlineDebate {
    private static final Pattern MARK = Pattern.compile(
            "^(" + StanceWord.marks(List.of(StanceWord.PRO, StanceWord.CON, StanceWord.QUESTION)) + ")\\s*[:\uff1a]\\s*");

    /** Marks of other tools, below a claim only: elsewhere they may belong to the words. */
    private static final Pattern SIGN = Pattern.compile("^(?:[\\[(](pro|con|contra|[-+\u2212])[\\])]|([-+\u2212])(?=\\s))\\s*",
            Pattern.CASE_INSENSITIVE);

    /**
     * What an entry gives to those below it.
     *
     * @param stance
     *            of those that say none of their own; null for none
     * @param heading
     *            the entry as a claim, if it says no more than how those below it bear on the statement; else null
     */
    private record Level(int depth, Statement statement, StanceWord stance, Statement heading) {
    }

    private final NewDebate target;
    private final Deque<Level> above = new ArrayDeque<>();
    private final Set<Statement> headings = new LinkedHashSet<>();

    OutlineDebate(NewDebate target) {
        this.target = target;
    }

    /**
     * Begins a new outline.
     *
     * @param parent
     *            what the entries at its top bear on; null for none
     * @param stance
     *            that of those that say none of their own; null for none
     */
    void section(Statement parent, StanceWord stance) {
        above.clear();
        if (parent != null) {
            above.push(new Level(-1, parent, stance, null));
        }
    }

    /** Adds an entry; its parent is the last one that is less deep. */
    Statement entry(int depth, String text, int line) {
        Matcher mark = MARK.matcher(text);
        boolean marked = mark.find();
        StanceWord stance = marked ? StanceWord.ofMark(mark.group(1)) : null;
        String words = words(text);
        while (!above.isEmpty() && above.peek().depth() >= depth) {
            above.pop();
        }
        Statement parent = above.isEmpty() ? null : above.peek().statement();
        Matcher sign = SIGN.matcher(words);
        if (!marked && parent instanceof Claim && sign.find() && sign.end() < words.length()) {
            stance = StanceWord.ofRelation(sign.group(1) == null ? sign.group(2) : sign.group(1));
            words = words.substring(sign.end());
        }
        if (stance == null && !above.isEmpty()) {
            stance = above.peek().stance();
        }
        boolean question = stance == StanceWord.QUESTION || stance == null && parent == null && words.endsWith("?");
        Statement statement = question ? DebateFactory.eINSTANCE.createIssue() : DebateFactory.eINSTANCE.createClaim();
        target.add(statement, null, words);
        if (!above.isEmpty() && above.peek().heading() != null) {
            headings.add(above.peek().heading());
        }
        StanceWord heading = parent == null || marked ? null : StanceWord.ofHeading(words);
        above.push(heading == null ? new Level(depth, statement, null, null) : new Level(depth, parent, heading, statement));
        if (parent != null) {
            relate(statement, parent, heading == null ? stance : heading, line);
        }
        return statement;
    }

    /** Takes out the entries that only said how those below them bear on the one above, unless they have more to say. */
    void finish() {
        headings.stream().filter(heading -> heading.getNote() == null && heading.getCitations().isEmpty()).forEach(heading -> {
            target.debate().getRelations().removeIf(relation -> relation.ends().contains(heading));
            target.debate().getStatements().remove(heading);
        });
    }

    /** @return the words of an entry without its mark */
    static String words(String entry) {
        Matcher mark = MARK.matcher(entry);
        return (mark.find() ? entry.substring(mark.end()) : entry).strip();
    }

    /** @return the statements at the top of a tree that a reader takes for issues */
    static Set<Statement> issues(List<Place> places, Function<Statement, String> words) {
        return places.stream().filter(place -> place.path().size() == 1).map(Place::statement)
                .filter(statement -> words.apply(statement).strip().endsWith("?")).collect(Collectors.toSet());
    }

    private void relate(Statement child, Statement parent, StanceWord stance, int line) {
        if (stance == StanceWord.CON) {
            target.attack(child, parent);
        } else if (parent instanceof Issue issue && stance == null && child instanceof Claim claim) {
            Answer answer = DebateFactory.eINSTANCE.createAnswer();
            answer.setClaim(claim);
            answer.setIssue(issue);
            target.debate().getRelations().add(answer);
        } else {
            target.argument(List.of(child), parent);
            if (stance == null) {
                target.lost(Loss.Kind.APPROXIMATED, child.displayName(target.debate().languageOrder(null)),
                        FormatNotice.OUTLINE_NEITHER.with(), line);
            }
        }
    }
}
