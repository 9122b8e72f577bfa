package org.debatemapper.formats.model;

import java.util.List;

import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.maps.MapExtract;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
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
        this.debate = options.map() == null ? debate : MapExtract.of(options.map());
        this.map = options.map() == null ? null : this.debate.getMaps().get(0);
        this.languages = this.debate.languageOrder(options.language());
        this.statements = List.copyOf(this.debate.getStatements());
        this.relations = List.copyOf(this.debate.getRelations());
    }

    /** @return all of what is written: the debate, or a copy of what the map shows; ids are the same */
    public Debate debate() {
        return debate;
    }

    /** @return the map in {@link #debate()}, or null for the whole debate */
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
