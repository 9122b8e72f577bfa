package org.debatemapper.core.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.debatemapper.model.Answer;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Issue;
import org.debatemapper.testing.DebateBuilder;
import org.junit.jupiter.api.Test;

class BranchTest {
    private final DebateBuilder builder = new DebateBuilder();
    private final Claim top = builder.claim("top");
    private final Claim attacker = builder.claim("attacker");
    private final Claim premise = builder.claim("premise");
    private final Claim undercutter = builder.claim("undercutter");
    private final Claim deep = builder.claim("deep");

    BranchTest() {
        builder.attack(attacker, top);
        builder.attack(undercutter, builder.argument(top, premise));
        builder.argument(premise, deep);
        builder.argument(deep, top);
    }

    @Test
    void goesDownLevelByLevel() {
        assertEquals(List.of(top), List.copyOf(Branch.of(top, 0)));
        assertEquals(List.of(top, attacker, premise, undercutter), List.copyOf(Branch.of(top, 1)));
        assertEquals(List.of(top, attacker, premise, undercutter, deep), List.copyOf(Branch.of(top, 2)));
    }

    @Test
    void endsOnCircles() {
        assertEquals(List.of(top, attacker, premise, undercutter, deep), List.copyOf(Branch.of(top, Branch.ALL)));
        assertEquals(List.of(deep, top, attacker, premise, undercutter), List.copyOf(Branch.of(deep, Branch.ALL)));
    }

    @Test
    void goesFromAnIssueToItsAnswers() {
        Issue issue = DebateFactory.eINSTANCE.createIssue();
        Answer answer = DebateFactory.eINSTANCE.createAnswer();
        answer.setIssue(issue);
        answer.setClaim(attacker);
        assertEquals(List.of(issue, attacker), List.copyOf(Branch.of(issue, 1)));
    }
}
