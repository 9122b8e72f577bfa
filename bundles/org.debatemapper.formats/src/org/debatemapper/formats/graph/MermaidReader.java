package org.debatemapper.formats.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads flow charts of Mermaid, alone or as the first block of code in a Markdown file: by the convention of
 * {@link MermaidWriter}, and as people write them. A node is a claim with its label as text, a subgraph is a group, and what an
 * edge means its {@link EdgeMeaning} tells; a cross at its end is an attack.
 */
public final class MermaidReader implements DebateReader {
    private static final String CHART = "(?:flowchart(?:-elk)?|graph)(?:[ \\t]++(?:TB|TD|BT|RL|LR|[><^v]))?[ \\t]*+(?:;|%%[^\\n]*+|\\r?\\n|\\z)";
    private static final Pattern START = Pattern.compile("\\A\\s*+(?:---[ \\t]*+\\r?\\n(?<matter>(?:(?!---)[^\\n]*+\\n){0,1000}+)---[ \\t]*+\\r?\\n)?"
            + "(?:\\s++|%%[^\\n]*+(?:\\n|\\z)){0,1000}+" + CHART);
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,20}+|~{3,20}+)[ \\t]*+mermaid[ \\t]*+\\r?\\n");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:([^\\n]*+)");
    private static final int IN_MARKDOWN = 60;

    @Override
    public int confidence(Sample sample) {
        Matcher fence = FENCE.matcher(sample.text());
        return START.matcher(sample.text()).find() ? CERTAIN
                : fence.find() && START.matcher(sample.text().substring(fence.end())).find() ? IN_MARKDOWN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        String text = input.text();
        Matcher fence = FENCE.matcher(text);
        int from = !START.matcher(text).find() && fence.find() ? fence.end() : 0;
        int close = from == 0 ? -1 : text.indexOf("\n" + fence.group(1), from - 1);
        Matcher start = START.matcher(text).region(from, close < 0 ? text.length() : close + 1);
        if (!start.find()) {
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.GRAPH_NO_CHART.with());
        }
        Matcher title = TITLE.matcher(start.group("matter") == null ? "" : start.group("matter"));
        if (title.find()) {
            target.debate().setTitle(target.text(title.group(1).strip().replaceFirst("^([\"'])(.*)\\1$", "$2")));
        }
        MermaidScanner scanner = new MermaidScanner(text, start.end(), start.regionEnd());
        try {
            DrawnGraph graph = new MermaidGraphBuilder(scanner, monitor).run();
            return GraphImport.run(graph, target, "mermaid.", input.name());
        } catch (GraphFault e) {
            throw e.in(input.name());
        }
    }
}
