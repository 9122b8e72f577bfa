package org.debatemapper.formats.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.formats.notice.FormatNotice;

/** Reads a premise-conclusion structure. */
final class PcsParser {
    private final TokenReader reader;
    private final ElementParser elements;

    PcsParser(TokenReader reader, List<SyntaxProblem> problems) {
        this.reader = reader;
        this.elements = new ElementParser(reader, problems);
    }

    PcsNode parse() throws BlockException {
        Token first = reader.current();
        List<PcsLine> lines = new ArrayList<>();
        while (reader.peek() != null) {
            InferenceNode inference = reader.peek() == TokenKind.INFERENCE_START && !lines.isEmpty() ? inference() : null;
            if (!reader.skip(TokenKind.STATEMENT_NUMBER)) {
                throw reader.unexpected();
            }
            lines.add(new PcsLine(inference, elements.tree()));
        }
        if (lines.get(lines.size() - 1).inference() == null) {
            throw new BlockException(first, FormatNotice.ARGDOWN_PCS_END.with());
        }
        return new PcsNode(lines, first.start(), first.line());
    }

    private InferenceNode inference() throws BlockException {
        int line = reader.take().line();
        reader.skip(TokenKind.NEW_LINE);
        List<List<Token>> rules = rules();
        Token data = reader.data();
        if (!reader.skip(TokenKind.INFERENCE_END)) {
            throw new BlockException(reader.current(), FormatNotice.ARGDOWN_INFERENCE.with());
        }
        reader.skip(TokenKind.NEW_LINE);
        List<RelationNode> undercuts = new ArrayList<>();
        elements.relations(null, undercuts);
        for (RelationNode undercut : undercuts) {
            if (undercut.symbol().kind() != TokenKind.OUTGOING_UNDERCUT) {
                throw new BlockException(undercut.symbol(), FormatNotice.ARGDOWN_UNDERCUTS_ONLY.with());
            }
        }
        return new InferenceNode(rules, data, undercuts, line);
    }

    private List<List<Token>> rules() {
        List<List<Token>> rules = new ArrayList<>();
        List<Token> rule = new ArrayList<>();
        while (reader.peek() != null && (reader.peek().isContent() || reader.peek() == TokenKind.LIST_DELIMITER)) {
            Token token = reader.take();
            if (token.kind() == TokenKind.LIST_DELIMITER) {
                rules.add(rule);
                rule = new ArrayList<>();
            } else {
                rule.add(token);
            }
        }
        rules.add(rule);
        rules.removeIf(r -> r.stream().allMatch(t -> t.kind() == TokenKind.NEW_LINE));
        return rules;
    }
}
