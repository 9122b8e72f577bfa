package org.debatemapper.core.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.junit.jupiter.api.Test;

class MapBuilderTest {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;

    private final Debate debate = FACTORY.createDebate();

    @Test
    void showsAllOfASmallDebate() {
        Statement top = claim("top");
        argue(top, claim("a"), claim("b"));
        assertEquals(List.of("top", "a", "b", "argument"), shown(MapBuilder.part(debate, 10)));
    }

    @Test
    void showsWhatBearsOnTheRootFirst() {
        Statement far = claim("far");
        Statement near = claim("near");
        Statement top = claim("top");
        argue(near, far);
        attack(near, top);
        assertEquals(List.of("top", "near"), shown(MapBuilder.part(debate, 2)));
    }

    @Test
    void leavesOutArgumentsWithoutAllTheirPremises() {
        Statement top = claim("top");
        argue(top, claim("a"), claim("b"));
        assertEquals(List.of("top", "a"), shown(MapBuilder.part(debate, 2)));
    }

    @Test
    void fillsTheMapWithWhatHangsOnNothing() {
        Statement a = claim("a");
        Statement b = claim("b");
        attack(a, b);
        attack(b, a);
        claim("c");
        assertEquals(List.of("c", "a"), shown(MapBuilder.part(debate, 2)));
    }

    @Test
    void followsALongChainWithoutOverflow() {
        Statement target = claim("0");
        for (int i : IntStream.rangeClosed(1, 50_000).toArray()) {
            Statement source = claim(Integer.toString(i));
            attack(source, target);
            target = source;
        }
        assertEquals(40_000, MapBuilder.part(debate, 40_000).getNodes().size());
    }

    private static List<String> shown(ArgumentMap map) {
        return map.getNodes().stream().map(NodeView::getElement)
                .map(e -> e instanceof Statement s ? LocalTexts.resolve(s.getText(), List.of("en")) : "argument")
                .toList();
    }

    private Statement claim(String text) {
        Claim claim = FACTORY.createClaim();
        claim.setText(LocalTexts.of("en", text));
        debate.getStatements().add(claim);
        return claim;
    }

    private void argue(Statement conclusion, Statement... premises) {
        Argument argument = FACTORY.createArgument();
        argument.setConclusion(conclusion);
        argument.getPremises().addAll(List.of(premises));
        debate.getRelations().add(argument);
    }

    private void attack(Statement source, Statement target) {
        Attack attack = FACTORY.createAttack();
        attack.setSource(source);
        attack.setTarget(target);
        debate.getRelations().add(attack);
    }
}
