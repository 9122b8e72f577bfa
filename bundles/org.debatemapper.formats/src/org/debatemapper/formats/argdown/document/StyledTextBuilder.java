package org.debatemapper.formats.argdown.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.formats.argdown.document.StyledText.Range;
import org.debatemapper.formats.argdown.syntax.SyntaxProblem;
import org.debatemapper.formats.argdown.syntax.Token;
import org.debatemapper.formats.notice.FormatNotice;

/** Makes a text of tokens. */
final class StyledTextBuilder {
    private final String source;
    private final Settings settings;
    private final StringBuilder text = new StringBuilder();
    private final List<Range> ranges = new ArrayList<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Deque<Integer> emphasis = new ArrayDeque<>();

    private StyledTextBuilder(String source, Settings settings) {
        this.source = source;
        this.settings = settings;
    }

    static StyledText build(List<Token> tokens, String source, Settings settings, List<SyntaxProblem> problems) {
        StyledTextBuilder builder = new StyledTextBuilder(source, settings);
        Set<Integer> unclosed = unclosed(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (unclosed.contains(i)) {
                problems.add(new SyntaxProblem(token.line(), token.column(),
                        FormatNotice.ARGDOWN_UNCLOSED_STYLE.with(), false));
                builder.text.append(token.image(source));
            } else {
                builder.add(token, i == tokens.size() - 1);
            }
        }
        builder.ranges.sort(Comparator.comparingInt(Range::start));
        return new StyledText(builder.text.toString(), List.copyOf(builder.ranges), builder.tags);
    }

    private static Set<Integer> unclosed(List<Token> tokens) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind().opensEmphasis()) {
                open.push(i);
            } else if (tokens.get(i).kind().isEmphasis() && !open.isEmpty()) {
                open.pop();
            }
        }
        return new HashSet<>(open);
    }

    private void add(Token token, boolean last) {
        String image = token.image(source);
        switch (token.kind()) {
        case ESCAPED_CHAR -> text.append(image, 1, image.length());
        case SHORTCODE -> shortcode(image);
        case LINK -> link(image);
        case TAG -> tag(image);
        case STATEMENT_MENTION -> marked("statement-mention", image, image.strip().substring(2, image.strip().length() - 1));
        case ARGUMENT_MENTION -> marked("argument-mention", image, image.strip().substring(2, image.strip().length() - 1));
        case NEW_LINE -> {
            if (!last && (text.isEmpty() || text.charAt(text.length() - 1) != ' ')) {
                text.append(' ');
            }
        }
        default -> {
            if (token.kind().isEmphasis()) {
                emphasis(token, image);
            } else {
                text.append(image);
            }
        }
        }
    }

    private void shortcode(String image) {
        String character = settings.shortcodes().get(image.strip());
        text.append(character == null ? image : character);
        if (character != null && image.endsWith(" ")) {
            text.append(' ');
        }
    }

    private void link(String image) {
        int middle = image.indexOf("](");
        int start = text.length();
        text.append(image, 1, middle);
        ranges.add(new Range("link", start, text.length(), image.substring(middle + 2, image.lastIndexOf(')'))));
        trailingBlank(image);
    }

    private void tag(String image) {
        String tag = image.stripTrailing().substring(1);
        tag = tag.startsWith("(") ? tag.substring(1, tag.length() - 1) : tag;
        tags.add(tag);
        if (!settings.removeTags()) {
            marked("tag", image, tag);
        }
    }

    private void marked(String type, String image, String value) {
        int start = text.length();
        text.append(image);
        ranges.add(new Range(type, start, text.length(), value));
    }

    private void emphasis(Token token, String image) {
        if (token.kind().opensEmphasis()) {
            emphasis.push(text.length());
            return;
        }
        if (!emphasis.isEmpty()) {
            String type = token.kind().name().contains("BOLD") ? "bold" : "italic";
            ranges.add(new Range(type, emphasis.pop(), text.length(), null));
        }
        trailingBlank(image);
    }

    private void trailingBlank(String image) {
        if (image.endsWith(" ")) {
            text.append(' ');
        }
    }
}
