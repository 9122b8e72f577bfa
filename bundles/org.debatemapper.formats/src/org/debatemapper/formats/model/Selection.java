package org.debatemapper.formats.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.common.util.EList;

/** What of a debate is written: all of it, or what one map shows. */
public final class Selection {
    private final Debate debate;
    private final ArgumentMap map;
    private final EList<String> languages;
    private final List<Statement> statements;
    private final List<Relation> relations;

    /**
     * @param debate
     *            a debate
     * @param options
     *            which part of it, in which language
     */
    public Selection(Debate debate, WriteOptions options) {
        this.debate = debate;
        this.map = options.map();
        this.languages = debate.languageOrder(options.language());
        Set<Element> shown = new HashSet<>();
        if (map != null) {
            map.getNodes().forEach(node -> shown.add(node.getElement()));
        }
        this.statements = debate.getStatements().stream().filter(s -> map == null || shown.contains(s)).toList();
        shown.addAll(statements);
        this.relations = map == null ? List.copyOf(debate.getRelations()) : relations(shown);
    }

    /** Relations whose ends are shown; a relation that is the end of another counts as shown once it is found to be. */
    private List<Relation> relations(Set<Element> shown) {
        Set<Relation> found = new HashSet<>();
        boolean more = true;
        for (int round = 0; more && round < debate.getRelations().size() + 1; round++) {
            more = false;
            for (Relation relation : debate.getRelations()) {
                if (!found.contains(relation) && shown.containsAll(relation.ends())) {
                    more = found.add(relation);
                    shown.add(relation);
                }
            }
        }
        return debate.getRelations().stream().filter(found::contains).toList();
    }

    /** @return the debate */
    public Debate debate() {
        return debate;
    }

    /** @return the map, or null for the whole debate */
    public ArgumentMap map() {
        return map;
    }

    /** @return the languages to try for texts, the wanted one first */
    public EList<String> languages() {
        return languages;
    }

    /** @return the language that texts are wanted in */
    public String language() {
        return languages.isEmpty() ? debate.getLanguage() : languages.get(0);
    }

    /** @return the statements in the order of the debate */
    public List<Statement> statements() {
        return statements;
    }

    /** @return the relations in the order of the debate */
    public List<Relation> relations() {
        return relations;
    }

    /**
     * @param statement
     *            a statement
     * @return its text, or its title if it has none; never null
     */
    public String words(Statement statement) {
        String text = LocalTexts.resolve(statement.getText(), languages);
        return text.isEmpty() ? LocalTexts.resolve(statement.getTitle(), languages) : text;
    }

    /**
     * @param statement
     *            a statement
     * @return its title, empty if it has none
     */
    public String title(Statement statement) {
        return LocalTexts.resolve(statement.getTitle(), languages);
    }

    /**
     * @param argument
     *            an argument
     * @return its title, empty if it has none
     */
    public String title(Argument argument) {
        return LocalTexts.resolve(argument.getTitle(), languages);
    }

    /**
     * @param argument
     *            an argument
     * @return whether it has a conclusion and premises
     */
    public static boolean isWhole(Argument argument) {
        return argument.getConclusion() != null && !argument.getPremises().isEmpty();
    }
}
