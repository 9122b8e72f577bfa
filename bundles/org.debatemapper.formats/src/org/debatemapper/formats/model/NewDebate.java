package org.debatemapper.formats.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Source;
import org.debatemapper.model.SourceKind;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;

/** A debate in the making by a reader. */
public final class NewDebate {
    /** Option of all readers: the BCP-47 tag of the language of the texts. */
    public static final String LANGUAGE = "language";

    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;

    private final Debate debate = FACTORY.createDebate();
    private final ArgumentMap map = FACTORY.createArgumentMap();
    private final Map<String, Tag> tags = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final String file;
    private final LossLedger ledger;

    /**
     * @param input
     *            what is read
     * @param ledger
     *            takes losses
     */
    public NewDebate(Input input, LossLedger ledger) {
        this.file = input.name();
        this.ledger = ledger;
        if (input.option(LANGUAGE) != null) {
            debate.setLanguage(input.option(LANGUAGE));
        }
    }

    /** @return the debate as it is now */
    public Debate debate() {
        return debate;
    }

    /** @return the map that shows all of it; filled by {@link #finish()} */
    public ArgumentMap map() {
        return map;
    }

    /** @return the language of the texts */
    public String language() {
        return debate.getLanguage();
    }

    /**
     * @param words
     *            a text, or null
     * @return it in the language of the texts; null for null or nothing
     */
    public LocalText text(String words) {
        return words == null || words.isEmpty() ? null : LocalTexts.of(debate.getLanguage(), words);
    }

    /**
     * @param title
     *            a short name, or null
     * @param words
     *            the text, or null
     * @return a new claim of the debate
     */
    public Claim claim(String title, String words) {
        return add(FACTORY.createClaim(), title, words);
    }

    /**
     * @param statement
     *            a new statement
     * @param title
     *            a short name, or null
     * @param words
     *            the text, or null
     * @param <S>
     *            its class
     * @return the statement, as part of the debate
     */
    public <S extends Statement> S add(S statement, String title, String words) {
        statement.setTitle(text(title));
        statement.setText(text(words));
        debate.getStatements().add(statement);
        return statement;
    }

    /**
     * @param premises
     *            what is inferred from
     * @param conclusion
     *            what is inferred
     * @return a new argument of the debate
     */
    public Argument argument(List<? extends Statement> premises, Statement conclusion) {
        Argument argument = FACTORY.createArgument();
        argument.getPremises().addAll(premises);
        argument.setConclusion(conclusion);
        debate.getRelations().add(argument);
        return argument;
    }

    /**
     * @param source
     *            what attacks
     * @param target
     *            what is attacked
     * @return a new attack of the debate
     */
    public Attack attack(Statement source, Attackable target) {
        Attack attack = FACTORY.createAttack();
        attack.setSource(source);
        attack.setTarget(target);
        debate.getRelations().add(attack);
        return attack;
    }

    /**
     * @param name
     *            name of a tag
     * @return the tag of the debate with this name
     */
    public Tag tag(String name) {
        return tags.computeIfAbsent(name, key -> {
            Tag tag = FACTORY.createTag();
            tag.setName(key);
            debate.getTags().add(tag);
            return tag;
        });
    }

    /**
     * @param name
     *            name of an actor
     * @return the actor of the debate with this name
     */
    public Actor actor(String name) {
        return actors.computeIfAbsent(name, key -> {
            Actor actor = FACTORY.createActor();
            actor.setName(text(key));
            debate.getActors().add(actor);
            return actor;
        });
    }

    /**
     * Lets {@link #actor} find an actor that the debate has already, by its name in any language.
     *
     * @param actor
     *            an actor of the debate
     */
    public void know(Actor actor) {
        if (actor.getName() != null) {
            actor.getName().getEntries().forEach(name -> actors.putIfAbsent(String.valueOf(name.getValue()).strip(), actor));
        }
    }

    /**
     * Adds a citation to a statement.
     *
     * @param statement
     *            what rests on it
     * @param url
     *            the address of the source
     * @param quote
     *            the exact words, or null
     * @param note
     *            a remark, or null
     * @return the new citation
     */
    public Citation cite(Statement statement, String url, String quote, String note) {
        Citation citation = FACTORY.createCitation();
        citation.setSource(sources.computeIfAbsent(url, this::source));
        citation.setQuote(quote);
        citation.setNote(note);
        statement.getCitations().add(citation);
        return citation;
    }

    private Source source(String url) {
        Source source = FACTORY.createSource();
        source.setUrl(url);
        source.setKind(SourceKind.WEB_PAGE);
        debate.getSources().add(source);
        return source;
    }

    /**
     * @param kind
     *            what happened
     * @param element
     *            what it happened to
     * @param notice
     *            why
     * @param line
     *            the line, from 1, or 0
     */
    public void lost(Loss.Kind kind, String element, Notice notice, int line) {
        ledger.add(new Loss(kind, element, notice, file, line, 0));
    }

    /** @return the ledger */
    public LossLedger ledger() {
        return ledger;
    }

    /**
     * Puts everything that is not on the map yet onto it.
     *
     * @return the debate
     */
    public Debate finish() {
        debate.getStatements().forEach(this::show);
        debate.getRelations().stream().filter(r -> r instanceof Argument a && a.needsNode()).forEach(this::show);
        if (map.eContainer() == null && (!map.getNodes().isEmpty() || !map.getNotes().isEmpty())) {
            debate.getMaps().add(map);
        }
        return debate;
    }

    /**
     * @param element
     *            a statement or an argument
     * @return its view on the map, made if there was none
     */
    public NodeView show(Element element) {
        NodeView view = element.viewOn(map);
        if (view == null) {
            view = FACTORY.createNodeView();
            view.setElement(element);
            map.getNodes().add(view);
        }
        return view;
    }
}
