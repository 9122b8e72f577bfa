package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.argdown.syntax.ArgdownSyntax;
import org.debatemapper.formats.argdown.syntax.BrokenNode;
import org.debatemapper.formats.argdown.syntax.SyntaxProblem;

/** What an Argdown text says: statements, arguments and relations, as the reference implementation understands it. */
public final class ArgdownDocument {
    private final ArgdownSyntax syntax;
    private final Map<String, EquivalenceClass> statements = new LinkedHashMap<>();
    private final Map<String, ArgdownArgument> arguments = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<BrokenNode> broken = new ArrayList<>();
    private final List<SyntaxProblem> problems;
    private List<ArgdownRelation> relations = new ArrayList<>();
    private Map<String, Object> frontMatter = Map.of();

    ArgdownDocument(ArgdownSyntax syntax) {
        this.syntax = syntax;
        this.problems = new ArrayList<>(syntax.problems());
    }

    /** @return the blocks that it was built from */
    public ArgdownSyntax syntax() {
        return syntax;
    }

    /** @return statements by title */
    public Map<String, EquivalenceClass> statements() {
        return statements;
    }

    /** @return arguments by title */
    public Map<String, ArgdownArgument> arguments() {
        return arguments;
    }

    /** @return all explicit relations */
    public List<ArgdownRelation> relations() {
        return relations;
    }

    void setRelations(List<ArgdownRelation> relations) {
        this.relations = relations;
    }

    /** @return the outermost sections */
    public List<Section> sections() {
        return sections;
    }

    /** @return the blocks that could not be read */
    public List<BrokenNode> broken() {
        return broken;
    }

    /** @return what is wrong with the text */
    public List<SyntaxProblem> problems() {
        return problems;
    }

    /** @return the front matter, empty if there is none */
    public Map<String, Object> frontMatter() {
        return frontMatter;
    }

    void setFrontMatter(Map<String, Object> frontMatter) {
        this.frontMatter = frontMatter;
    }

    EquivalenceClass statement(String title) {
        return statements.computeIfAbsent(title, EquivalenceClass::new);
    }

    ArgdownArgument argument(String title) {
        return arguments.computeIfAbsent(title, ArgdownArgument::new);
    }
}
