package org.debatemapper.formats.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads an Argdown text block by block; a block with an error is kept as it is and costs no other block. */
public final class Parser {
    private final TokenStream stream;
    private final List<BlockNode> blocks = new ArrayList<>();
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private Token frontMatter;

    private Parser(TokenStream stream) {
        this.stream = stream;
    }

    /**
     * @param text
     *            an Argdown text; a byte order mark at its start is ignored, and a text whose lines all end in carriage returns
     *            has lines all the same
     * @return its blocks, never null; every text has some
     */
    public static ArgdownSyntax parse(String text) {
        String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        String content = bare.indexOf('\n') < 0 ? bare.replace('\r', '\n') : bare;
        Parser parser = new Parser(Lexer.tokenize(content));
        parser.blocks();
        return new ArgdownSyntax(content, parser.frontMatter, parser.blocks, parser.stream.comments(), parser.problems);
    }

    private void blocks() {
        List<Token> tokens = stream.tokens();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).kind() == TokenKind.EMPTY_LINE) {
                block(from, i);
                from = i + 1;
            }
        }
    }

    private void block(int begin, int end) {
        int from = begin;
        while (from < end && stream.tokens().get(from).kind() == TokenKind.NEW_LINE) {
            from++;
        }
        if (from == end) {
            return;
        }
        Token first = stream.tokens().get(from);
        if (first.kind() == TokenKind.FRONT_MATTER && frontMatter == null && blocks.isEmpty()) {
            frontMatter = first;
            block(from + 1, end);
            return;
        }
        try {
            TokenReader reader = new TokenReader(stream, from, end);
            BlockNode node = block(reader, first);
            while (reader.skip(TokenKind.DEDENT) || reader.skip(TokenKind.NEW_LINE)) {
                continue;
            }
            if (reader.peek() != null) {
                throw reader.unexpected();
            }
            blocks.add(node);
        } catch (BlockException e) {
            broken(first, stream.tokens().get(end - 1), e);
        }
    }

    private BlockNode block(TokenReader reader, Token first) throws BlockException {
        return switch (first.kind()) {
        case HEADING_START -> heading(reader);
        case STATEMENT_NUMBER -> new PcsParser(reader, problems).parse();
        case INDENT -> list(reader, first);
        default -> new ElementParser(reader, problems).tree();
        };
    }

    private static HeadingNode heading(TokenReader reader) throws BlockException {
        Token start = reader.take();
        List<Token> content = reader.content();
        if (content.isEmpty()) {
            throw reader.unexpected();
        }
        return new HeadingNode(start.end() - start.start() - 1, content, reader.data(), start.start(), start.line());
    }

    private ListNode list(TokenReader reader, Token first) throws BlockException {
        reader.skip(TokenKind.INDENT);
        TokenKind item = reader.peek();
        if (item != TokenKind.ORDERED_LIST_ITEM && item != TokenKind.UNORDERED_LIST_ITEM) {
            throw reader.unexpected();
        }
        List<ElementNode> items = new ArrayList<>();
        while (reader.skip(item)) {
            items.add(new ElementParser(reader, problems).tree());
        }
        return new ListNode(items, first.start(), first.line());
    }

    private void broken(Token first, Token last, BlockException e) {
        SyntaxProblem problem = new SyntaxProblem(e.token().line(), e.token().column(), e.notice(), true);
        problems.add(problem);
        blocks.add(new BrokenNode(stream.text().substring(first.start(), last.end()), problem, first.start(), first.line()));
    }
}
