package org.debatemapper.formats.outline;

import java.util.List;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.Links.Link;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads an outline in Markdown: the first heading is the title, lists nest by indentation, {@code **Con:**} attacks. */
public final class MarkdownReader implements DebateReader {
    private static final Pattern BOLD_MARK = Pattern.compile("^\\*\\*([^*:\uff1a]{1,20})(?:[:\uff1a]\\*\\*|\\*\\*\\s?[:\uff1a])\\s*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,2000}+)\\]\\(([^()\\s]{1,2000})\\)");
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d{1,9}[.)]) \\S.*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .+$");
    private static final int WITH_LISTS = 80;
    private static final int WITHOUT = 50;

    @Override
    public int confidence(Sample sample) {
        boolean named = sample.hasExtension("md") || sample.hasExtension("markdown");
        return named && ITEM.matcher(sample.text()).find() ? WITH_LISTS : named && HEADING.matcher(sample.text()).find() ? WITHOUT : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        new MarkdownBlocks(target).read(input.text().split("\r\n|\n|\r", -1));
        if (target.debate().getStatements().isEmpty()) {
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.OUTLINE_NO_LIST.with());
        }
        return target.finish();
    }

    /** @return an entry without links and with its mark as plain words */
    static String unmarked(String entry) {
        return unlinked(BOLD_MARK.matcher(entry).replaceFirst("$1: "));
    }

    /** @return the links in an entry */
    static List<Link> links(String text) {
        return LINK.matcher(text).results().map(match -> new Link(match.group(2), match.group(1))).toList();
    }

    /** @return the words of an entry without a mark for pro or con */
    static String plain(String text) {
        return OutlineDebate.words(unlinked(text));
    }

    /** @return text without the addresses of its links, and without escapes */
    static String unlinked(String text) {
        return unescaped(LINK.matcher(text).replaceAll("$1"));
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([\\\\`*_\\[\\]#])", "$1");
    }
}
