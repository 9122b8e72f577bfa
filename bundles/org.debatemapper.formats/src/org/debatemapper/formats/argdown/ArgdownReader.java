package org.debatemapper.formats.argdown;

import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.argdown.document.ArgdownDocument;
import org.debatemapper.formats.argdown.document.DocumentBuilder;
import org.debatemapper.formats.argdown.syntax.SyntaxProblem;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads Argdown. Every text is some Argdown: a block with an error becomes a note on the map and a line in the ledger,
 * the others are read. Of Markdown with blocks of Argdown these are read.
 */
public final class ArgdownReader implements DebateReader {
    private static final int LIKELY = 60;
    private static final int BY_NAME = 50;
    private static final int SURER_THAN_MARKDOWN = 90;
    private static final Pattern MARKS = Pattern.compile("(?m)^(\\[[^\\]\\n]+\\]|<[^>\\n!/?]+>)(:|\\s*$)|^[ \\t]+(<[+_-]|[+_-]>?|><) ?[\\[<]");

    /** Relations to titles: a list of Markdown has links or boxes to tick there. */
    private static final Pattern TITLED_RELATIONS = Pattern.compile(
            "(?m)^[ \\t]+(?:<[+_-]|[+_-]>?|><) ?(?:\\[(?![ xX]\\])[^\\]\\[\\n]{1,300}\\]|<[^>\\n:/]{1,300}>)(?::|[ \\t]*$)");
    private static final Pattern JSON_LIST = Pattern.compile("\\A\\s*\\[\\s*(?:\"[^\"\\n]{0,1000}\"\\s*[,\\]]|\\{|\\[)");

    /** Front matter of one key at least; the title of a text in reStructuredText begins alike. */
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\s*===+[ \\t]*\\R[ \\t]*[\"\\w]{1,100}+[ \\t]*:");

    @Override
    public int confidence(Sample sample) {
        boolean named = sample.hasExtension("argdown") || sample.hasExtension("ad");
        boolean markup = sample.text().contains("</") && sample.text().stripLeading().startsWith("<");
        boolean other = markup || !named && JSON_LIST.matcher(sample.text()).find();
        boolean marked = !other && (MARKS.matcher(sample.text()).find() || FRONT_MATTER.matcher(sample.text()).find());
        if (named) {
            return marked ? CERTAIN : BY_NAME;
        }
        if (FencedArgdown.isIn(sample.text())) {
            return SURER_THAN_MARKDOWN;
        }
        boolean sure = marked && TITLED_RELATIONS.matcher(sample.text()).results().limit(2).count() == 2;
        return sure ? SURER_THAN_MARKDOWN : marked ? LIKELY : NEVER;
    }

    /** What is Argdown in the input: in Markdown, the blocks that say so. */
    private static String text(Input input, NewDebate target) throws ExchangeException {
        String text = input.text();
        Sample named = new Sample(input.name(), "");
        if (named.hasExtension("argdown") || named.hasExtension("ad") || !FencedArgdown.isIn(text)) {
            return text;
        }
        target.lost(Loss.Kind.OMITTED, input.name(), FormatNotice.ARGDOWN_MARKDOWN.with(), 0);
        return FencedArgdown.of(text);
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        ArgdownDocument document = DocumentBuilder.build(Includes.resolve(input, text(input, target), target));
        for (SyntaxProblem problem : document.problems()) {
            ledger.add(new Loss(problem.fatal() ? Loss.Kind.OMITTED : Loss.Kind.CHANGED, "", problem.notice(), input.name(),
                    problem.line(), problem.column()));
        }
        try {
            return new ArgdownImport(document, target).run(monitor);
        } catch (ModelMismatchException e) {
            throw new ExchangeException(input.name(), Math.max(1, e.getLine()), 0, e.getNotice(), e);
        }
    }
}
