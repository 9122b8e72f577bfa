package org.debatemapper.render.tests;

import java.util.LinkedHashMap;
import java.util.Map;

import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.CardSizes;
import org.debatemapper.render.RenderContext;

/** Builds debates with one map in a few words. */
final class SampleDebate {
    static final DebateFactory FACTORY = DebateFactory.eINSTANCE;

    final Debate debate = FACTORY.createDebate();
    final ArgumentMap map = FACTORY.createArgumentMap();
    private final Map<String, Element> elements = new LinkedHashMap<>();

    SampleDebate() {
        debate.setLanguage("en");
        debate.setTitle(LocalTexts.of("en", "A sample"));
        map.setLanguage("en");
        map.setTitle(LocalTexts.of("en", "Whole debate"));
        debate.getMaps().add(map);
    }

    /** Kind by the first letter of the key: I issue, C claim, E evidence. Texts in turn: language, text. */
    Statement statement(String key, String title, String... texts) {
        Statement statement = switch (key.charAt(0)) {
        case 'I' -> FACTORY.createIssue();
        case 'E' -> FACTORY.createEvidence();
        default -> FACTORY.createClaim();
        };
        statement.setId(key);
        if (title != null) {
            statement.setTitle(LocalTexts.of("en", title));
        }
        LocalText text = FACTORY.createLocalText();
        for (int i = 0; i < texts.length; i += 2) {
            text.put(texts[i], texts[i + 1]);
        }
        statement.setText(text);
        debate.getStatements().add(statement);
        show(key, statement);
        return statement;
    }

    Argument support(String key, String conclusion, String... premises) {
        Argument argument = FACTORY.createArgument();
        argument.setId(key);
        for (String premise : premises) {
            argument.getPremises().add((Statement) elements.get(premise));
        }
        argument.setConclusion((Statement) elements.get(conclusion));
        debate.getRelations().add(argument);
        elements.put(key, argument);
        if (argument.needsNode()) {
            show(key, argument);
        }
        return argument;
    }

    Argument titled(String key, String title, String conclusion, String... premises) {
        Argument argument = support(key, conclusion, premises);
        argument.setTitle(LocalTexts.of("en", title));
        if (argument.getViews().isEmpty()) {
            show(key, argument);
        }
        return argument;
    }

    Attack attack(String key, String source, String target) {
        Attack attack = FACTORY.createAttack();
        attack.setId(key);
        attack.setSource((Statement) elements.get(source));
        attack.setTarget((Attackable) elements.get(target));
        debate.getRelations().add(attack);
        elements.put(key, attack);
        return attack;
    }

    Answer answer(String key, String claim, String issue) {
        Answer answer = FACTORY.createAnswer();
        answer.setId(key);
        answer.setClaim((Claim) elements.get(claim));
        answer.setIssue((Issue) elements.get(issue));
        debate.getRelations().add(answer);
        elements.put(key, answer);
        return answer;
    }

    Element element(String key) {
        return elements.get(key);
    }

    NodeView view(String key) {
        return elements.get(key).viewOn(map);
    }

    RenderContext context() {
        return RenderContext.of(map, null);
    }

    /** Moves every node where the auto layout wants it. */
    SampleDebate laidOut() {
        return laidOut(context());
    }

    SampleDebate laidOut(RenderContext context) {
        LayoutResult result = MapLayout.layout(map, LayoutRequest.of(map, new CardSizes(context)), null);
        result.positions().forEach((view, position) -> {
            view.setX(position.x());
            view.setY(position.y());
        });
        map.getEdges().clear();
        result.bends().forEach((edge, bends) -> {
            EdgeView view = FACTORY.createEdgeView();
            view.setRelation(edge.relation());
            view.setPremise(edge.premise());
            view.getBendPoints().addAll(bends);
            map.getEdges().add(view);
        });
        return this;
    }

    private void show(String key, Element element) {
        elements.put(key, element);
        NodeView view = FACTORY.createNodeView();
        view.setElement(element);
        map.getNodes().add(view);
    }
}
