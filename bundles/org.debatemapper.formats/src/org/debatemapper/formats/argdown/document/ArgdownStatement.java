package org.debatemapper.formats.argdown.document;

import java.util.Map;

import org.debatemapper.formats.argdown.syntax.ElementNode;

/** One occurrence of a statement, or one description of an argument. */
public final class ArgdownStatement {
    private final ElementNode node;
    private final StyledText text;
    private final Map<String, Object> data;
    private final Section section;
    private String title;
    private Role role;
    private ArgdownArgument argument;
    private Inference inference;

    ArgdownStatement(ElementNode node, StyledText text, Map<String, Object> data, Section section, Role role) {
        this.node = node;
        this.text = text;
        this.data = data;
        this.section = section;
        this.title = node.title();
        this.role = role;
    }

    /** @return the title, never null once the document is built */
    public String title() {
        return title;
    }

    void setTitle(String title) {
        this.title = title;
    }

    /** @return whether this is a title without text */
    public boolean isReference() {
        return node.isReference();
    }

    /** @return its text with tags and emphasis, never null */
    public StyledText text() {
        return text;
    }

    /** @return its data, empty if it has none */
    public Map<String, Object> data() {
        return data;
    }

    /** @return the section it stands in, or null */
    public Section section() {
        return section;
    }

    /** @return how it is used here */
    public Role role() {
        return role;
    }

    /** @return the argument whose premise or conclusion it is, or null */
    public ArgdownArgument argument() {
        return argument;
    }

    /** @return the inference that it follows from, or null */
    public Inference inference() {
        return inference;
    }

    void use(ArgdownArgument in, Inference from, Role as) {
        argument = in;
        inference = from;
        role = as;
    }

    /** @return the offset of its first character */
    public int offset() {
        return node.start();
    }

    /** @return the line, from 1 */
    public int line() {
        return node.line();
    }

    /** @return the column, from 1 */
    public int column() {
        return node.column();
    }
}
