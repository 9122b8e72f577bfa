package org.debatemapper.layout.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.Size;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.LayoutDirection;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Routing;
import org.debatemapper.model.Statement;

/** Maps of any shape for tests. Sizes are chosen by chance but stay the same. */
final class RandomMap {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;

    final Debate debate = FACTORY.createDebate();
    final ArgumentMap map = FACTORY.createArgumentMap();
    final List<Statement> statements = new ArrayList<>();
    private final Map<NodeView, Size> sizes = new HashMap<>();
    private final Random random;

    RandomMap(long seed) {
        random = new Random(seed);
        debate.getMaps().add(map);
    }

    /** A debate: every statement after the first argues for or against an earlier one; some relations are attacked. */
    static RandomMap debate(long seed, int count) {
        RandomMap made = new RandomMap(seed);
        for (int i = 0; i < count; i++) {
            Statement statement = made.statement();
            if (i > 0 && made.random.nextInt(10) > 0) {
                made.relate(statement, made.statements.get(made.random.nextInt(i)));
            }
        }
        return made;
    }

    /** Several conclusions, and reasons that argue for two claims at once. */
    static RandomMap net(long seed, int count) {
        RandomMap made = debate(seed, count);
        for (int i = 0; i < count / 8; i++) {
            int reason = 1 + made.random.nextInt(count - 1);
            made.support(made.statements.get(reason), made.statements.get(made.random.nextInt(reason)));
        }
        for (int i = 0; i < 5; i++) {
            made.support(made.statements.get(made.random.nextInt(count)), made.statement());
        }
        return made;
    }

    /** Many small debates. */
    static RandomMap islands(long seed, int count) {
        RandomMap made = new RandomMap(seed);
        for (int i = 0; i < count; i++) {
            Statement statement = made.statement();
            if (i % 7 != 0) {
                made.support(statement, made.statements.get(i - i % 7));
            }
        }
        return made;
    }

    /** One conclusion and many reasons. */
    static RandomMap star(int count) {
        RandomMap made = new RandomMap(count);
        made.statement();
        for (int i = 1; i < count; i++) {
            made.support(made.statement(), made.statements.get(0));
        }
        return made;
    }

    /** Each statement is the reason for the one before. */
    static RandomMap chain(int count) {
        RandomMap made = new RandomMap(count);
        made.statement();
        for (int i = 1; i < count; i++) {
            made.support(made.statement(), made.statements.get(i - 1));
        }
        return made;
    }

    Statement statement() {
        Claim claim = FACTORY.createClaim();
        debate.getStatements().add(claim);
        statements.add(claim);
        show(claim, new Size(220, 40 + random.nextInt(120)));
        return claim;
    }

    Argument support(Statement premise, Statement conclusion) {
        Argument argument = FACTORY.createArgument();
        argument.getPremises().add(premise);
        argument.setConclusion(conclusion);
        debate.getRelations().add(argument);
        return argument;
    }

    Attack attack(Statement source, Attackable target) {
        Attack attack = FACTORY.createAttack();
        attack.setSource(source);
        attack.setTarget(target);
        debate.getRelations().add(attack);
        return attack;
    }

    private void relate(Statement statement, Statement earlier) {
        int dice = random.nextInt(10);
        if (dice < 4) {
            support(statement, earlier);
        } else if (dice < 6) {
            Argument argument = support(statement, earlier);
            argument.getPremises().add(statements.get(random.nextInt(statements.size())));
            show(argument, new Size(24, 26));
        } else if (dice < 8 || debate.getRelations().isEmpty()) {
            attack(statement, earlier);
        } else {
            attack(statement, debate.getRelations().get(random.nextInt(debate.getRelations().size())));
        }
    }

    private void show(Element element, Size size) {
        NodeView view = FACTORY.createNodeView();
        view.setElement(element);
        map.getNodes().add(view);
        sizes.put(view, size);
    }

    Size size(NodeView view) {
        return sizes.get(view);
    }

    NodeView view(int statement) {
        return statements.get(statement).viewOn(map);
    }

    LayoutRequest request(LayoutAlgorithm algorithm, LayoutDirection direction) {
        return new LayoutRequest(algorithm, direction, 0, Routing.ORTHOGONAL, this::size);
    }
}
