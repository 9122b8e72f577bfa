package org.debatemapper.formats.outline;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.formats.structure.Yaml;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;

/** Takes the lines of a Markdown file: lists, headings, paragraphs, and data at the top between lines of three hyphens. */
final class MarkdownBlocks {
    private static final Pattern ITEM = Pattern.compile("^(\\s*)(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\]\\s+)?(.*)$", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})(?:\\s+(.*?))?(?:\\s+#+)?\\s*$", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:-{3,}|\\*{3,}|_{3,})\\s*$");
    private static final String DATA = "---";

    private final NewDebate target;
    private final OutlineDebate outline;
    private final MarkdownSections sections;
    private Statement last;
    private boolean blank;
    private boolean fenced;
    private boolean lost;

    MarkdownBlocks(NewDebate target) {
        this.target = target;
        outline = new OutlineDebate(target);
        sections = new MarkdownSections(target, outline);
    }

    void read(String[] lines) {
        for (int i = data(lines); i < lines.length; i++) {
            line(lines[i], i + 1);
        }
        sections.finish();
        outline.finish();
    }

    private void line(String line, int number) {
        Matcher item = ITEM.matcher(line);
        Matcher heading = HEADING.matcher(line);
        fenced ^= line.strip().startsWith("```");
        if (line.isBlank()) {
            blank = true;
            return;
        }
        if (!fenced && RULE.matcher(line).matches()) {
            last = null;
        } else if (!fenced && item.matches()) {
            item(item, number);
        } else if (!fenced && heading.matches()) {
            sections.heading(heading.group(1).length(), MarkdownReader.unlinked(String.valueOf(heading.group(2))).strip(), number);
            last = null;
        } else {
            text(line, number);
        }
        lost = !item.matches() && last == null && !heading.matches();
        blank = false;
    }

    private void item(Matcher item, int line) {
        last = outline.entry(item.group(1).replace("\t", "    ").length(), MarkdownReader.unmarked(item.group(2)), line);
        sections.member(last);
        cite(item.group(2));
    }

    private void cite(String text) {
        MarkdownReader.links(text).forEach(link -> target.cite(last, link.address(), null, link.words()));
    }

    /** A line belongs to the entry above it, unless a blank line and no indentation tell it apart. */
    private void text(String line, int number) {
        boolean indented = line.startsWith("  ") || line.startsWith("\t");
        if (last != null && (!blank || indented)) {
            LocalText text = last.getText();
            String words = text == null ? "" : text.get(target.language()) + (blank ? "\n\n" : " ");
            last.setText(target.text(words + MarkdownReader.unlinked(line.strip())));
            cite(line);
            return;
        }
        last = null;
        if (target.debate().getStatements().isEmpty()) {
            describe(MarkdownReader.unlinked(line.strip()));
        } else if (blank || !lost) {
            target.lost(Loss.Kind.OMITTED, line.strip(), FormatNotice.OUTLINE_OUTSIDE.with(), number);
        }
    }

    /** Paragraphs before the first list describe the debate. */
    private void describe(String line) {
        LocalText before = target.debate().getDescription();
        String words = before == null ? "" : before.get(target.language()) + (blank ? "\n\n" : " ");
        target.debate().setDescription(target.text(words + line));
    }

    /** @return the first line behind the data at the top; 0 if there are none, or none that can be read */
    private int data(String[] lines) {
        int end = 1;
        while (end < lines.length && !lines[end].stripTrailing().equals(DATA)) {
            end++;
        }
        if (end >= lines.length || !lines[0].stripTrailing().equals(DATA)) {
            return 0;
        }
        StringBuilder data = new StringBuilder();
        for (int i = 1; i < end; i++) {
            data.append(lines[i]).append('\n');
        }
        try {
            if (Yaml.parse(data.toString()) instanceof Map<?, ?> values) {
                values.forEach(this::property);
                return end + 1;
            }
        } catch (MalformedDataException e) {
            target.lost(Loss.Kind.OMITTED, DATA, e.getNotice(), e.getLine() + 1);
            return end + 1;
        }
        return 0;
    }

    private void property(Object key, Object value) {
        if (key.equals("title") && value instanceof String words) {
            target.debate().setTitle(target.text(words.strip()));
        } else if (value != null) {
            target.debate().getProperties().put("markdown." + key, value instanceof String words ? words : Json.compact(value));
        }
    }
}
