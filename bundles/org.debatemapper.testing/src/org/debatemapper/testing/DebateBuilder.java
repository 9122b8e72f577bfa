package org.debatemapper.testing;

import java.util.List;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Label;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Source;
import org.debatemapper.model.Statement;

/** Builds small debates for tests, with ids that count up. Texts are in English. */
public final class DebateBuilder {
    private static final int ROW = 120;

    private final DebateFactory factory = DebateFactory.eINSTANCE;
    private final Debate debate = factory.createDebate();
    private int count;

    /** Begins an empty debate in English. */
    public DebateBuilder() {
        debate.setFormatVersion("1.0");
        debate.setLanguage("en");
        identify(debate);
    }

    /** @return the debate as built so far; in no resource */
    public Debate debate() {
        return debate;
    }

    /**
     * @param english
     *            a text
     * @return it
     */
    public LocalText text(String english) {
        LocalText text = factory.createLocalText();
        text.put("en", english);
        return text;
    }

    /**
     * @param english
     *            the text
     * @return a new claim
     */
    public Claim claim(String english) {
        return add(factory.createClaim(), english);
    }

    /**
     * @param english
     *            the text
     * @return new evidence that cites nothing
     */
    public Evidence evidence(String english) {
        return add(factory.createEvidence(), english);
    }

    /**
     * @param title
     *            the title
     * @param citing
     *            statements that get a citation of it
     * @return a new source
     */
    public Source source(String title, Statement... citing) {
        Source source = identify(factory.createSource());
        source.setTitle(title);
        debate.getSources().add(source);
        for (Statement statement : citing) {
            var citation = identify(factory.createCitation());
            citation.setSource(source);
            statement.getCitations().add(citation);
        }
        return source;
    }

    /**
     * @param conclusion
     *            what is inferred
     * @param premises
     *            from what
     * @return a new argument
     */
    public Argument argument(Statement conclusion, Statement... premises) {
        Argument argument = identify(factory.createArgument());
        argument.setConclusion(conclusion);
        argument.getPremises().addAll(List.of(premises));
        debate.getRelations().add(argument);
        return argument;
    }

    /**
     * @param source
     *            what attacks
     * @param target
     *            what is attacked
     * @return a new attack
     */
    public Attack attack(Statement source, Attackable target) {
        Attack attack = identify(factory.createAttack());
        attack.setSource(source);
        attack.setTarget(target);
        debate.getRelations().add(attack);
        return attack;
    }

    /**
     * @param preferred
     *            the stronger one
     * @param over
     *            the weaker one
     * @return a new preference
     */
    public Preference preference(Attackable preferred, Attackable over) {
        Preference preference = identify(factory.createPreference());
        preference.setPreferred(preferred);
        preference.setOver(over);
        debate.getRelations().add(preference);
        return preference;
    }

    /**
     * @param element
     *            an element
     * @param label
     *            its expected label under grounded semantics
     * @return a new expectation
     */
    public Expectation expect(Attackable element, Label label) {
        Expectation expectation = identify(factory.createExpectation());
        expectation.setElement(element);
        expectation.setLabel(label);
        debate.getExpectations().add(expectation);
        return expectation;
    }

    /**
     * @param title
     *            the title
     * @param elements
     *            what it shows, one below the other
     * @return a new map
     */
    public ArgumentMap map(String title, Element... elements) {
        ArgumentMap map = identify(factory.createArgumentMap());
        map.setTitle(text(title));
        for (Element element : elements) {
            NodeView view = identify(factory.createNodeView());
            view.setElement(element);
            view.setY(map.getNodes().size() * ROW);
            map.getNodes().add(view);
        }
        debate.getMaps().add(map);
        return map;
    }

    /**
     * @param <T>
     *            its class
     * @param object
     *            an object without id
     * @return the object with the next id
     */
    public <T extends Identified> T identify(T object) {
        object.setId("id-" + ++count);
        return object;
    }

    private <T extends Statement> T add(T statement, String english) {
        statement.setText(text(english));
        debate.getStatements().add(identify(statement));
        return statement;
    }
}
