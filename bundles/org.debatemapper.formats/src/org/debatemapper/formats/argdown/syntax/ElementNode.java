package org.debatemapper.formats.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

/** A statement or an argument as written in one place, with what is indented below it. */
public final class ElementNode implements BlockNode {
    private final Token head;
    private final boolean argument;
    private final boolean reference;
    private final String title;
    private final List<Token> content;
    private final List<RelationNode> relations = new ArrayList<>();
    private Token data;

    ElementNode(Token head, String title, List<Token> content) {
        this.head = head;
        this.argument = head.kind() == TokenKind.ARGUMENT_DEFINITION || head.kind() == TokenKind.ARGUMENT_REFERENCE;
        this.reference = head.kind() == TokenKind.STATEMENT_REFERENCE || head.kind() == TokenKind.ARGUMENT_REFERENCE;
        this.title = title;
        this.content = content;
    }

    /** @return whether this stands for an argument, else it is a statement */
    public boolean isArgument() {
        return argument;
    }

    /** @return whether this is a title without text */
    public boolean isReference() {
        return reference;
    }

    /** @return the title, or null if there is none */
    public String title() {
        return title;
    }

    /** @return the tokens of its text; for a reference only its tags */
    public List<Token> content() {
        return content;
    }

    /** @return its data block with braces, or null */
    public Token data() {
        return data;
    }

    void setData(Token data) {
        this.data = data;
    }

    /** @return what is indented below it, in order */
    public List<RelationNode> relations() {
        return relations;
    }

    @Override
    public int start() {
        return head.start();
    }

    @Override
    public int line() {
        return head.line();
    }

    /** @return the column of its first character, from 1 */
    public int column() {
        return head.column();
    }
}
