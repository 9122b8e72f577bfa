package org.debatemapper.examples.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.AttackKind;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Label;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.Statement;
import org.debatemapper.model.resource.DebateResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the shipped Japan–Korea debate promises. */
class JapanKoreaDebateTest {
    private static final String FILE = "japan-korea.debate";

    private DebateResource resource;
    private Debate debate;

    @BeforeEach
    void load() throws IOException {
        resource = Shipped.load(FILE);
        debate = resource.getDebate();
        assertNotNull(debate);
    }

    @Test
    void holdsEveryStatementOfTheMaterial() {
        assertEquals(2, count(Issue.class));
        assertTrue(count(Claim.class) >= 28);
        assertEquals(17, count(Evidence.class));
        Set<String> codes = new HashSet<>();
        debate.getStatements().forEach(s -> codes.add(s.getProperties().get("code")));
        for (int i = 1; i <= 28; i++) {
            assertTrue(codes.contains("C" + i), "C" + i);
        }
    }

    @Test
    void namesTheSchemesOfItsArguments() {
        long withScheme = debate.getRelations().stream().filter(r -> r instanceof Argument a && a.getScheme() != null)
                .count();
        assertTrue(withScheme >= 10, "arguments with a scheme: " + withScheme);
    }

    @Test
    void attacksInAllThreeWays() {
        Map<AttackKind, Integer> kinds = new EnumMap<>(AttackKind.class);
        debate.getRelations().forEach(r -> {
            if (r instanceof Attack attack) {
                kinds.merge(attack.kind(), 1, Integer::sum);
            }
        });
        assertEquals(AttackKind.values().length, kinds.size(), kinds.toString());
        assertTrue(kinds.values().stream().mapToInt(Integer::intValue).sum() >= 10, kinds.toString());
    }

    @Test
    void givesFiveActorsStances() {
        Set<Object> withStance = new HashSet<>();
        debate.getStatements().forEach(s -> s.getStances().forEach(stance -> withStance.add(stance.getActor())));
        assertEquals(5, debate.getActors().size());
        assertEquals(new HashSet<Object>(debate.getActors()), withStance);
    }

    @Test
    void citesASourceForAllEvidence() {
        for (Statement statement : debate.getStatements()) {
            if (statement instanceof Evidence) {
                assertTrue(statement.getCitations().stream().anyMatch(c -> c.getSource() != null), () -> name(statement));
            }
        }
    }

    @Test
    void saysEverythingInThreeLanguages() {
        for (EObject object : contents()) {
            if (object instanceof LocalText text) {
                for (String language : List.of("en", "ja", "ko")) {
                    String value = text.get(language);
                    assertTrue(value != null && !value.isBlank(), () -> language + " of " + text.eContainer());
                }
            }
        }
        debate.getStatements().forEach(s -> assertTrue(s.getTitle() != null && s.getText() != null, () -> name(s)));
        debate.getExpectations().forEach(e -> assertNotNull(e.getReason()));
    }

    @Test
    void expectsWhatTheMaterialDemands() {
        assertTrue(expects("C1", Label.IN, null));
        assertTrue(expects("C9", Label.OUT, null));
        assertTrue(expects("C14", Label.OUT, null));
        assertTrue(expects("C1", Label.IN, "E8"));
    }

    @Test
    void tellsTheDebateByMoves() {
        Set<EObject> moved = new HashSet<>();
        debate.getMoves().forEach(move -> moved.addAll(move.getElements()));
        assertTrue(moved.size() >= 40, "moved: " + moved.size());
    }

    @Test
    void hasUniqueIds() {
        Set<String> ids = new HashSet<>();
        for (EObject object : contents()) {
            if (object instanceof Identified identified) {
                assertNotNull(identified.getId());
                assertTrue(ids.add(identified.getId()), identified.getId());
            }
        }
    }

    @Test
    void resolvesEveryReference() {
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).isEmpty());
        assertTrue(resource.getErrors().isEmpty());
    }

    @Test
    void showsEveryStatementOnTheFirstMap() {
        assertEquals(3, debate.getMaps().size());
        ArgumentMap whole = debate.getMaps().get(0);
        assertEquals("Whole debate", whole.getTitle().get("en"));
        debate.getStatements().forEach(s -> assertNotNull(s.viewOn(whole), () -> name(s)));
        debate.getRelations().forEach(r -> assertEquals(r instanceof Argument argument && argument.needsNode(),
                r.viewOn(whole) != null, () -> r.displayName(debate.languageOrder("en"))));
    }

    @Test
    void staysTheSameBytesWhenSaved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        assertArrayEquals(Shipped.bytes(FILE), out.toByteArray());
    }

    private long count(Class<? extends Statement> kind) {
        return debate.getStatements().stream().filter(kind::isInstance).count();
    }

    private boolean expects(String code, Label label, String without) {
        for (Expectation expectation : debate.getExpectations()) {
            List<String> off = expectation.getWithout().stream().map(i -> i.getProperties().get("code")).toList();
            if (code.equals(expectation.getElement().getProperties().get("code")) && expectation.getLabel() == label
                    && off.equals(without == null ? List.of() : List.of(without))) {
                assertEquals(Semantics.GROUNDED, expectation.getSemantics());
                assertEquals(BurdenOfProof.PRESUMPTION, expectation.getStandard());
                assertFalse(expectation.getReason().getEntries().isEmpty());
                return true;
            }
        }
        return false;
    }

    private List<EObject> contents() {
        List<EObject> all = new ArrayList<>();
        for (Iterator<EObject> i = resource.getAllContents(); i.hasNext();) {
            all.add(i.next());
        }
        return all;
    }

    private static String name(Statement statement) {
        return statement.getProperties().get("code");
    }
}
