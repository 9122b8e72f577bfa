package org.debatemapper.formats.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.Links.Link;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads an outline in Markdown: the first heading is the title, lists nest by indentation, {@code **Con:**} attacks. */
public final class MarkdownReader implements DebateReader {
    private static final Pattern ITEM = Pattern.compile("^(\\s*)(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\]\\s+)?(.*)$", Pattern.DOTALL);
    private static final Pattern BOLD_MARK = Pattern.compile("^\\*\\*([^*:\uff1a]{1,20})(?:[:\uff1a]\\*\\*|\\*\\*\\s?[:\uff1a])\\s*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,2000}+)\\]\\(([^()\\s]{1,2000})\\)");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^(# .+|\\s*[-*+] \\S.*)$");

    @Override
    public int confidence(Sample sample) {
        boolean named = sample.hasExtension("md") || sample.hasExtension("markdown");
        return named && SAMPLE.matcher(sample.text()).find() ? 80 : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        OutlineDebate outline = new OutlineDebate(target);
        String[] lines = input.text().split("\r\n|\n|\r", -1);
        Statement last = null;
        for (int i = 0; i < lines.length; i++) {
            Matcher item = ITEM.matcher(lines[i]);
            if (item.matches()) {
                last = item(outline, target, item, i + 1);
            } else if (lines[i].startsWith("#")) {
                heading(target, lines[i], i + 1);
            } else if (!lines[i].isBlank() && last != null) {
                LocalText text = last.getText();
                String words = text == null ? "" : text.get(target.language());
                last.setText(target.text(words + " " + lines[i].strip()));
            } else if (!lines[i].isBlank()) {
                target.lost(Loss.Kind.OMITTED, lines[i].strip(), FormatNotice.OUTLINE_OUTSIDE.with(), i + 1);
            }
        }
        if (target.debate().getStatements().isEmpty()) {
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.OUTLINE_NO_LIST.with());
        }
        return target.finish();
    }

    private static Statement item(OutlineDebate outline, NewDebate target, Matcher item, int line) {
        String text = BOLD_MARK.matcher(item.group(2)).replaceFirst("$1: ");
        Statement statement = outline.entry(item.group(1).replace("\t", "    ").length(), unlinked(text), line);
        links(text).forEach(link -> target.cite(statement, link.address(), null, link.words()));
        return statement;
    }

    /** @return the links in an entry */
    static List<Link> links(String text) {
        return LINK.matcher(text).results().map(match -> new Link(match.group(2), match.group(1))).toList();
    }

    /** @return the words of an entry without a mark for pro or con */
    static String plain(String text) {
        return OutlineDebate.words(unlinked(text));
    }

    private static String unlinked(String text) {
        return unescaped(LINK.matcher(text).replaceAll("$1"));
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([\\\\`*_\\[\\]#])", "$1");
    }

    private static void heading(NewDebate target, String line, int number) {
        String words = unescaped(line.replaceAll("^#+\\s*", "")).strip();
        if (target.debate().getTitle() == null) {
            target.debate().setTitle(target.text(words));
        } else {
            target.lost(Loss.Kind.OMITTED, words, FormatNotice.OUTLINE_HEADING.with(), number);
        }
    }
}
