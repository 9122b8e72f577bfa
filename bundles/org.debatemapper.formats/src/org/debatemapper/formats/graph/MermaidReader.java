package org.debatemapper.formats.graph;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads flow charts of Mermaid, alone or as the first of them in a Markdown file: by the convention of
 * {@link MermaidWriter}, and as people write them. A node is a claim with its label as text, a subgraph is a group, and what an
 * edge means its {@link EdgeMeaning} tells; a cross at its end is an attack.
 */
public final class MermaidReader implements DebateReader {
    private static final String CHART = "(?:flowchart(?:-elk)?|graph)(?:[ \\t]++(?:TB|TD|BT|RL|LR|[><^v]))?[ \\t]*+(?:;|%%[^\\n]*+|\\r?\\n|\\z)";
    private static final Pattern START = Pattern.compile("\\A\\s*+(?:---[ \\t]*+\\r?\\n(?<matter>(?:(?!---)[^\\n]*+\\n){0,1000}+)---[ \\t]*+\\r?\\n)?"
            + "(?:\\s++|%%[^\\n]*+(?:\\n|\\z)){0,1000}+" + CHART);
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,20}+|~{3,20}+)[ \\t]*+mermaid[ \\t]*+\\r?\\n");
    private static final Pattern QUOTED_FENCE = Pattern.compile("(?m)^ {0,3}>[> ]{0,20}(?:`{3}|~{3})`{0,20}[ \\t]*+mermaid[ \\t]*+\\r?$");
    private static final Pattern QUOTATION = Pattern.compile("(?m)^ {0,3}(?:> ?){1,20}");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:([^\\n]*+)");
    private static final int IN_MARKDOWN = 60;

    @Override
    public int confidence(Sample sample) {
        return START.matcher(sample.text()).find() ? CERTAIN : charts(plain(sample.text())).isEmpty() ? NEVER : IN_MARKDOWN;
    }

    /** Takes the marks of quotations away, in which Markdown may have a chart. */
    private static String plain(String text) {
        return QUOTED_FENCE.matcher(text).find() ? QUOTATION.matcher(text).replaceAll("") : text;
    }

    /** @return where the flow charts in Markdown begin, each with where it ends */
    private static Map<Integer, Integer> charts(String text) {
        Map<Integer, Integer> charts = new LinkedHashMap<>();
        Matcher fence = FENCE.matcher(text);
        int at = 0;
        while (at <= text.length() && fence.find(at)) {
            int close = text.indexOf("\n" + fence.group(1), fence.end() - 1);
            int end = close < 0 ? text.length() : close + 1;
            if (START.matcher(text).region(fence.end(), end).lookingAt()) {
                charts.put(fence.end(), end);
            }
            at = Math.max(end, fence.end());
        }
        return charts;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        boolean alone = START.matcher(input.text()).find();
        String text = alone ? input.text() : plain(input.text());
        Iterator<Map.Entry<Integer, Integer>> charts = (alone ? Map.of(0, text.length()) : charts(text)).entrySet().iterator();
        if (!charts.hasNext()) {
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.GRAPH_NO_CHART.with());
        }
        Map.Entry<Integer, Integer> chart = charts.next();
        charts.forEachRemaining(other -> target.lost(Loss.Kind.OMITTED, "Mermaid", FormatNotice.GRAPH_OTHER_CHART.with(),
                1 + (int) text.substring(0, other.getKey()).chars().filter(c -> c == '\n').count()));
        Matcher start = START.matcher(text).region(chart.getKey(), chart.getValue());
        start.lookingAt();
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
