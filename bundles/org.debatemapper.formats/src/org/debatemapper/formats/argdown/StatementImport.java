package org.debatemapper.formats.argdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.argdown.document.ArgdownArgument;
import org.debatemapper.formats.argdown.document.ArgdownDocument;
import org.debatemapper.formats.argdown.document.ArgdownStatement;
import org.debatemapper.formats.argdown.document.EquivalenceClass;
import org.debatemapper.formats.argdown.document.RelationEnd;
import org.debatemapper.formats.argdown.document.StyledText;
import org.debatemapper.formats.argdown.document.StyledText.Range;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Statement;

/** Makes statements of equivalence classes and sketched arguments, in the order of their definitions. */
final class StatementImport {
    private final ArgdownDocument document;
    private final NewDebate target;
    private final Extension extension;
    private final CommentImport comments;

    StatementImport(ArgdownDocument document, NewDebate target, Extension extension) {
        this.document = document;
        this.target = target;
        this.extension = extension;
        this.comments = new CommentImport(document);
    }

    /** One statement to make. */
    private record Entry(RelationEnd end, ArgdownStatement shown, List<ArgdownStatement> members, Map<String, Object> data,
            Iterable<String> tags, boolean untitled) {
        int offset() {
            return shown != null ? shown.offset() : members.isEmpty() ? Integer.MAX_VALUE : members.get(0).offset();
        }
    }

    Map<RelationEnd, Statement> run() throws ModelMismatchException {
        List<Entry> entries = new ArrayList<>();
        for (EquivalenceClass c : document.statements().values()) {
            entries.add(new Entry(c, c.canonical(), c.members(), c.data(), c.tags(), c.isUntitled()));
        }
        for (ArgdownArgument a : document.arguments().values()) {
            if (!a.isReconstructed()) {
                entries.add(new Entry(a, a.canonical(), a.members(), a.data(), a.tags(), a.isUntitled()));
            }
        }
        entries.sort(Comparator.comparingInt(Entry::offset));
        Map<RelationEnd, Statement> made = new HashMap<>();
        for (Entry entry : entries) {
            made.put(entry.end(), make(entry));
        }
        comments.rest(target.debate());
        return made;
    }

    private Statement make(Entry entry) throws ModelMismatchException {
        Map<?, ?> own = entry.data().get(ArgdownKeys.DEBATE) instanceof Map<?, ?> map ? map : null;
        Statement statement = (Statement) Extension.create(own, DebatePackage.Literals.CLAIM);
        String words = entry.shown() == null ? "" : words(entry.shown().text());
        target.add(statement, entry.untitled() ? null : entry.end().title(), words);
        if (own != null) {
            OwnData.apply(extension, statement, own, entry.end().title(), words, target.language());
            OwnData.tags(statement, own, entry.tags(), target, extension);
        } else {
            entry.tags().forEach(tag -> statement.getTags().add(target.tag(tag)));
            properties(statement, entry);
        }
        comments.take(entry.offset(), statement);
        return statement;
    }

    /** The text without the tags at its end, which become tags of the statement. */
    private static String words(StyledText text) {
        int end = text.text().length();
        List<Range> ranges = text.ranges();
        for (int i = ranges.size() - 1; i >= 0; i--) {
            Range range = ranges.get(i);
            if (!range.type().equals("tag") || !text.text().substring(range.end(), end).isBlank()) {
                break;
            }
            end = range.start();
        }
        return ArgdownText.collapse(text.text().substring(0, end));
    }

    private void properties(Statement statement, Entry entry) {
        if (!entry.untitled()) {
            statement.getProperties().put(ArgdownKeys.TITLE, entry.end().title());
        }
        if (entry.end() instanceof ArgdownArgument) {
            statement.getProperties().put(ArgdownKeys.SKETCH, "true");
        }
        if (!entry.data().isEmpty()) {
            statement.getProperties().put(ArgdownKeys.DATA, Json.compact(entry.data()));
        }
        if (entry.shown() == null) {
            return;
        }
        List<String> others = new ArrayList<>();
        entry.members().stream().filter(m -> m != entry.shown() && !m.isReference()).forEach(m -> others.add(words(m.text())));
        if (!others.isEmpty()) {
            statement.getProperties().put(ArgdownKeys.OTHER_TEXTS, Json.compact(others));
        }
        markup(statement, entry.shown().text());
    }

    private void markup(Statement statement, StyledText text) {
        List<Object> marks = new ArrayList<>();
        for (Range range : text.ranges()) {
            String marked = text.text().substring(range.start(), range.end()).strip();
            if (range.type().equals("link") && !range.value().startsWith("#")) {
                target.cite(statement, range.value(), null, marked);
            } else if (!range.type().equals("tag")) {
                Map<String, Object> mark = new LinkedHashMap<>();
                mark.put("type", range.type());
                mark.put("text", marked);
                marks.add(mark);
            }
        }
        if (!marks.isEmpty()) {
            statement.getProperties().put(ArgdownKeys.MARKUP, Json.compact(marks));
        }
    }
}
