package org.debatemapper.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebatePatchTest {
    private final DebateBuilder debate = new DebateBuilder();
    private final Claim claim = debate.claim("Trade should grow");
    private final Claim reason = debate.claim("Both sides gain");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34 })
    void aDebateWithAllDifferencesIsTheOther(long seed) {
        RandomDebates random = new RandomDebates(seed);
        Debate one = random.debate(12);
        Debate other = random.debate(9);

        new DebatePatch(DebateDifference.between(one, other), one).apply();

        assertTrue(new EqualButForIds().equals(one, other), "applied is not the other");
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void aDebateWithAllEditsIsTheEditedOne(long seed) {
        Debate before = new RandomDebates(seed).debate(15);
        Debate after = EcoreUtil.copy(before);
        new RandomEdits(seed).edit(after, 12);

        new DebatePatch(DebateDifference.between(before, after), before).apply();

        assertTrue(new EqualButForIds().equals(before, after), "applied is not the edited debate");
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8 })
    void equalDebatesHaveNoDifference(long seed) {
        Debate before = new RandomDebates(seed).debate(15);

        assertEquals(List.of(), DebateDifference.between(before, EcoreUtil.copy(before)).differences());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void unequalDebatesHaveADifference(long seed) {
        Debate before = new RandomDebates(seed).debate(6);
        Debate after = EcoreUtil.copy(before);
        new RandomEdits(seed).edit(after, 1);

        assertEquals(EcoreUtil.equals(before, after), DebateDifference.between(before, after).isEmpty());
    }

    @Test
    void whatAnotherGrewStays() {
        Debate before = debate.debate();
        Debate mine = EcoreUtil.copy(before);
        Debate theirs = EcoreUtil.copy(before);
        mine.getStatements().get(0).getText().put("en", "Trade should grow fast");
        theirs.getStatements().get(0).setNote("kept");
        theirs.getStatements().get(0).getText().put("ja", "\u8cbf\u6613");

        new DebatePatch(DebateDifference.between(before, mine), theirs).apply();

        Statement changed = theirs.getStatements().get(0);
        assertEquals("Trade should grow fast", changed.getText().get("en"));
        assertEquals("\u8cbf\u6613", changed.getText().get("ja"));
        assertEquals("kept", changed.getNote());
    }

    @Test
    void aRelationToWhatIsGoneIsNotAdded() {
        Debate before = debate.debate();
        Debate mine = EcoreUtil.copy(before);
        Debate theirs = EcoreUtil.copy(before);
        Argument argument = DebateFactory.eINSTANCE.createArgument();
        argument.getPremises().add(mine.getStatements().get(1));
        argument.setConclusion(mine.getStatements().get(0));
        mine.getRelations().add(argument);
        EcoreUtil.delete(theirs.getStatements().get(0), true);

        new DebatePatch(DebateDifference.between(before, mine), theirs).apply();

        assertEquals(List.of(), theirs.getRelations());
    }

    @Test
    void anAdditionComesBehindWhatItFollows() {
        Debate before = debate.debate();
        Debate mine = EcoreUtil.copy(before);
        Claim between = DebateFactory.eINSTANCE.createClaim();
        between.setText(LocalTexts.of("en", "between"));
        mine.getStatements().add(1, between);

        DebatePatch patch = new DebatePatch(DebateDifference.between(before, mine), before);
        patch.apply();

        assertEquals(List.of(before.getStatements().get(1)), patch.added());
        assertEquals(between.getId(), before.getStatements().get(1).getId());
        assertEquals(3, before.getStatements().size());
    }

    @Test
    void statementsAreKnownByTitleThenByText() {
        claim.setTitle(LocalTexts.of("en", "Trade"));
        reason.setTitle(LocalTexts.of("en", "Gain"));
        Debate later = EcoreUtil.copy(debate.debate());
        later.getStatements().forEach(statement -> statement.setId(null));
        later.getStatements().get(0).getText().put("en", "Something else");
        later.getStatements().get(1).getTitle().put("en", "Profit");

        Matching matching = Matching.of(debate.debate(), later);

        assertSame(later.getStatements().get(0), matching.inAfter(claim));
        assertSame(later.getStatements().get(1), matching.inAfter(reason));
    }

    @Test
    void importsAreKnownByTheirKeys() {
        claim.getProperties().put("aif.id", "17");
        Debate later = EcoreUtil.copy(debate.debate());
        Statement twin = later.getStatements().get(0);
        later.getStatements().forEach(statement -> statement.setId(null));
        twin.getText().put("en", "Nothing alike");
        later.getStatements().move(1, 0);

        assertSame(twin, Matching.of(debate.debate(), later).inAfter(claim));
    }

    @Test
    void aSentenceStillBeingTypedIsTheSame() {
        Debate later = EcoreUtil.copy(debate.debate());
        later.getStatements().forEach(statement -> statement.setId(null));
        later.getStatements().get(1).getText().put("en", "Both sides gain a lot from it");

        Matching matching = Matching.of(debate.debate(), later);

        assertSame(later.getStatements().get(1), matching.inAfter(reason));
        assertFalse(DebateDifference.of(matching).isEmpty());
    }

    @Test
    void aSentenceAboutSomethingElseIsAnother() {
        Debate later = EcoreUtil.copy(debate.debate());
        later.getStatements().forEach(statement -> statement.setId(null));
        later.getStatements().get(1).getText().put("en", "Wholly different");

        assertNull(Matching.of(debate.debate(), later).inAfter(reason));
    }

    /** What is known by its content keeps its id; languages of a text have no order, nor have opposites. */
    private static final class EqualButForIds extends EcoreUtil.EqualityHelper {
        private static final long serialVersionUID = 1L;
        private static final DebatePackage MODEL = DebatePackage.eINSTANCE;

        @Override
        protected boolean haveEqualFeature(EObject one, EObject other, EStructuralFeature feature) {
            if (feature.getEType() == MODEL.getLocalText() && !feature.isMany()) {
                return entries(one, feature).equals(entries(other, feature));
            } else if (feature == MODEL.getIdentified_Properties()) {
                return ((Identified) one).getProperties().map().equals(((Identified) other).getProperties().map());
            }
            return feature == MODEL.getIdentified_Id() || feature.isTransient()
                    || feature instanceof EReference reference && reference.isContainer()
                    || super.haveEqualFeature(one, other, feature);
        }

        private static Map<String, String> entries(EObject owner, EStructuralFeature feature) {
            LocalText text = (LocalText) owner.eGet(feature);
            return text == null ? Map.of() : text.getEntries().map();
        }
    }
}
