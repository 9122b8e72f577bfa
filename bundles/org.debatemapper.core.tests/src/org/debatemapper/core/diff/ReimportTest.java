package org.debatemapper.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReimportTest {
    private final DebateBuilder builder = new DebateBuilder();
    private Debate base;
    private Debate current;
    private Debate read;

    @BeforeEach
    void importOnce() {
        Claim claim = builder.claim("Trade should grow");
        builder.argument(claim, builder.claim("Both sides gain"));
        builder.attack(builder.claim("Some lose"), claim);
        builder.debate().getStatements()
                .forEach(statement -> statement.setTitle(LocalTexts.of("en", "T" + statement.getId())));
        base = builder.debate();
        current = EcoreUtil.copy(base);
        read = EcoreUtil.copy(base);
        forgetIds(read);
    }

    @Test
    void theSameFileBringsNothing() {
        current.getStatements().get(0).getText().put("en", "Trade must grow");
        current.getStatements().add(DebateFactory.eINSTANCE.createClaim());
        assertEquals(List.of(), withBase().proposals());
    }

    @Test
    void whatChangedInTheFileComesAndWhatChangedHereStays() {
        current.getStatements().get(0).getText().put("en", "Trade must grow");
        read.getStatements().get(1).getText().put("en", "Both sides gain a lot");
        Reimport reimport = withBase();
        Proposal proposal = reimport.proposals().get(0);
        assertEquals(1, reimport.proposals().size());
        assertTrue(proposal.recommended());
        apply(reimport);
        assertEquals("Trade must grow", text(0));
        assertEquals("Both sides gain a lot", text(1));
        assertEquals("1", current.getProperties().get(ImportKeys.file(Path.of("folder", "a.txt"))));
    }

    @Test
    void whatChangedInBothIsAConflict() {
        current.getStatements().get(0).getText().put("en", "Trade must grow");
        read.getStatements().get(0).getText().put("en", "Trade may grow");
        Proposal proposal = withBase().proposals().get(0);
        assertTrue(proposal.conflicting());
        assertFalse(proposal.recommended());
    }

    @Test
    void theSameChangeInBothIsNoNews() {
        current.getStatements().get(0).getText().put("en", "Trade must grow");
        read.getStatements().get(0).getText().put("en", "Trade must grow");
        assertEquals(List.of(), withBase().proposals());
    }

    @Test
    void whatIsGoneFromTheFileGoesUnlessItWasEdited() {
        current.getStatements().get(2).setNote("Look at this again");
        EcoreUtil.delete(read.getRelations().get(1), true);
        EcoreUtil.delete(read.getStatements().get(2), true);
        List<Proposal> proposals = withBase().proposals();
        assertEquals(List.of(true, false), proposals.stream().map(Proposal::conflicting).sorted(Comparator.reverseOrder()).toList());
        assertTrue(proposals.stream().allMatch(proposal -> proposal.difference() instanceof Removal));
    }

    @Test
    void withoutTheFileAsItWasOnlyWhatItSaysCounts() {
        current.getStatements().get(0).setWeight(0.3);
        current.getStatements().get(1).getProperties().put("aif.id", "17");
        EcoreUtil.delete(read.getRelations().get(0), true);
        EcoreUtil.delete(read.getStatements().get(1), true);
        read.getStatements().get(0).getText().put("en", "Trade may grow");
        List<Proposal> proposals = new Reimport(current, null, read).proposals();
        assertEquals(2, proposals.size());
        assertTrue(proposals.get(0).difference() instanceof Change && proposals.get(0).recommended());
        assertTrue(proposals.get(1).difference() instanceof Removal && !proposals.get(1).recommended());
    }

    @Test
    void mapsStayAsTheyAre() {
        builder.map("Map", base.getStatements().get(0));
        assertEquals(List.of(), withBase().proposals());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void nothingIsLeftOnceAllIsTaken(long seed) {
        base = new RandomDebates(seed).debate(12);
        current = EcoreUtil.copy(base);
        read = EcoreUtil.copy(base);
        new RandomEdits(seed).edit(read, 10);
        Reimport reimport = withBase();
        apply(reimport);
        Debate next = reimport.nextBase();
        assertEquals(List.of(), new Reimport(current, next, EcoreUtil.copy(next)).proposals());
        assertEquals(List.of(), new Reimport(current, base, EcoreUtil.copy(next)).proposals().stream()
                .filter(proposal -> !(proposal.difference() instanceof Addition)).toList());
    }

    private Reimport withBase() {
        return new Reimport(current, base, read);
    }

    private void apply(Reimport reimport) {
        new DebatePatch(reimport.only(reimport.proposals().stream().map(Proposal::difference).toList(),
                ImportKeys.file(Path.of("a.txt")), "1"), current)
                .apply();
    }

    private String text(int index) {
        Statement statement = current.getStatements().get(index);
        return statement.getText().get("en");
    }

    private static void forgetIds(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(null);
        }
        object.eContents().forEach(ReimportTest::forgetIds);
    }
}
