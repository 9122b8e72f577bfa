package org.debatemapper.formats.graph;

import java.util.regex.Pattern;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.UnbufferedTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.graph.syntax.DotLexer;
import org.debatemapper.formats.graph.syntax.DotParser;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads DOT of Graphviz: by the convention of {@link DotWriter}, as Argdown exports it, and as people write it. A node is a
 * claim with its label as text, a cluster is a group, and what an edge means its {@link EdgeMeaning} tells.
 */
public final class DotReader implements DebateReader {
    private static final Pattern MARK = Pattern.compile("(?i)\\A(?:\\s++|(?://|#)[^\\n]*+(?:\\n|\\z)|/\\*[^*]*+(?:\\*(?!/)[^*]*+){0,500}+\\*/){0,1000}+"
            + "(?:strict\\s++)?(?:di)?graph(?:\\s++(?:\"[^\"]{0,500}+\"|[^\\s{\"]{1,500}+))?\\s*+\\{");
    /** How deep subgraphs may nest, as each level of them takes some of the stack. */
    private static final int DEEPEST = 200;

    @Override
    public int confidence(Sample sample) {
        return MARK.matcher(sample.text()).find() ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        DotGraphBuilder builder = new DotGraphBuilder();
        try {
            parse(input.text(), builder, monitor);
        } catch (RuntimeException e) {
            if (builder.fault() == null) {
                throw e;
            }
            throw builder.fault().in(input.name());
        }
        builder.graph().nodes().forEach(DotLabel::apply);
        return GraphImport.run(builder.graph(), target, "dot.", input.name());
    }

    private static void parse(String text, DotGraphBuilder builder, IProgressMonitor monitor) {
        DotLexer lexer = new DotLexer(CharStreams.fromString(text)) {
            private int depth;

            @Override
            public Token emit() {
                depth += _type == LBRACE ? 1 : _type == RBRACE ? -1 : 0;
                if (depth > DEEPEST) {
                    throw builder.fault(FormatNotice.GRAPH_DEPTH.with(DEEPEST), _tokenStartLine, _tokenStartCharPositionInLine + 1);
                } else if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                return super.emit();
            }
        };
        // The tokens are not kept, so each has a text of its own.
        lexer.setTokenFactory(new CommonTokenFactory(true));
        DotParser parser = new DotParser(new UnbufferedTokenStream<CommonToken>(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException e) {
                String words = symbol instanceof Token token && token.getType() != Token.EOF ? token.getText() : "";
                throw builder.fault(words.isEmpty() ? FormatNotice.GRAPH_END.with() : FormatNotice.GRAPH_SYNTAX.with(words), line, column + 1);
            }
        });
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.addParseListener(builder);
        parser.file();
    }
}
