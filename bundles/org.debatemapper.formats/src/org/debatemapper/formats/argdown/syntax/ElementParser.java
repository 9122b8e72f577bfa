package org.debatemapper.formats.argdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.debatemapper.formats.notice.FormatNotice;

/** Reads a statement or an argument with everything below it; keeps its own stack, so that depth does not matter. */
final class ElementParser {
    private final TokenReader reader;
    private final List<SyntaxProblem> problems;

    ElementParser(TokenReader reader, List<SyntaxProblem> problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** Reads up to the next token that is no part of the tree. */
    ElementNode tree() throws BlockException {
        ElementNode root = head();
        relations(root, root.relations());
        return root;
    }

    /** Reads the relations that follow into a list, which is that of the parent. */
    void relations(ElementNode root, List<RelationNode> rootRelations) throws BlockException {
        Deque<List<RelationNode>> open = new ArrayDeque<>();
        List<RelationNode> below = rootRelations;
        while (true) {
            if (reader.skip(TokenKind.INDENT)) {
                open.push(below);
            } else if (!open.isEmpty() && reader.skip(TokenKind.DEDENT)) {
                open.pop();
            } else if (reader.peek() != null && reader.peek().isRelation()) {
                ElementNode child = relation(open.isEmpty() ? notIndented(rootRelations) : open.peek());
                below = child.relations();
            } else {
                return;
            }
        }
    }

    private ElementNode relation(List<RelationNode> siblings) throws BlockException {
        Token symbol = reader.take();
        ElementNode child = head();
        if (symbol.kind() == TokenKind.CONTRADICTION && child.isArgument()) {
            throw new BlockException(symbol, FormatNotice.ARGDOWN_CONTRADICTION.with());
        }
        siblings.add(new RelationNode(symbol, child));
        return child;
    }

    private List<RelationNode> notIndented(List<RelationNode> rootRelations) {
        Token symbol = reader.current();
        problems.add(new SyntaxProblem(symbol.line(), symbol.column(),
                FormatNotice.ARGDOWN_NOT_INDENTED.with(),
                false));
        return rootRelations;
    }

    private ElementNode head() throws BlockException {
        TokenKind kind = reader.peek();
        if (kind == null) {
            throw reader.unexpected();
        }
        ElementNode node = switch (kind) {
        case STATEMENT_REFERENCE, ARGUMENT_REFERENCE -> reference(reader.take());
        case STATEMENT_DEFINITION, ARGUMENT_DEFINITION -> definition(reader.take());
        default -> anonymous();
        };
        node.setData(reader.data());
        return node;
    }

    private ElementNode reference(Token title) {
        String image = reader.image(title);
        return new ElementNode(title, image.substring(1, image.length() - 1), reader.tags());
    }

    private ElementNode definition(Token title) {
        String image = reader.image(title);
        List<Token> content = reader.content();
        if (content.isEmpty()) {
            problems.add(new SyntaxProblem(title.line(), title.column(), FormatNotice.ARGDOWN_DEFINITION_TEXT.with(), false));
        }
        return new ElementNode(title, image.substring(1, image.length() - 2), content);
    }

    private ElementNode anonymous() throws BlockException {
        List<Token> content = reader.content();
        if (content.isEmpty()) {
            throw reader.unexpected();
        }
        Token first = content.get(0);
        if (content.stream().allMatch(t -> t.kind() == TokenKind.NEW_LINE)) {
            problems.add(new SyntaxProblem(first.line(), first.column(), FormatNotice.ARGDOWN_EMPTY_STATEMENT.with(), false));
        }
        return new ElementNode(first, null, content);
    }
}
