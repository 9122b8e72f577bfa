package org.debatemapper.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.core.internal.validation.ContributedRules;
import org.debatemapper.core.schemes.SchemeCatalogue;
import org.debatemapper.model.AnswerState;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Claim;
import org.debatemapper.model.CriticalAnswer;
import org.debatemapper.model.CriticalQuestion;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Label;
import org.debatemapper.model.Place;
import org.debatemapper.model.Rephrase;
import org.debatemapper.model.Source;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.semantics.Budget;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {
    private final DebateBuilder builder = new DebateBuilder();

    @BeforeAll
    static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void givesEveryRuleAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        ContributedRules.builtIn().forEach(rule -> assertTrue(ids.add(rule.id()), rule.id()));
    }

    @Test
    void findsAClaimThatStandsAlone() {
        Claim lonely = builder.claim("lonely");
        Claim argued = builder.claim("argued");
        builder.attack(builder.claim("attacker"), argued);
        assertFound("claim-unargued", lonely);
    }

    @Test
    void findsEvidenceWithoutCitation() {
        Evidence bare = builder.evidence("bare");
        builder.source("paper", builder.evidence("cited"));
        assertFound("evidence-uncited", bare);
        assertEquals(Optional.of(QuickFix.ADD_CITATION), findings("evidence-uncited").get(0).quickFix());
    }

    @ParameterizedTest
    @CsvSource({ "2026, false", "2025, true", "2026-11, false", "2026-10, true", "2026-11-23, false", "2026-11-22, true",
            "2027, false", "2024-02, true", "soon, true", "2026-13, true" })
    void findsExpiredSources(String validUntil, boolean found) {
        Source source = builder.source("paper");
        source.setValidUntil(validUntil);
        assertEquals(found, !findings("source-expired").isEmpty());
    }

    @Test
    void findsCirclesOfSupport() {
        Claim a = builder.claim("a");
        Claim b = builder.claim("b");
        Claim c = builder.claim("c");
        builder.argument(b, a);
        builder.argument(c, b);
        assertFound("circular-support");
        builder.argument(a, c);
        assertFound("circular-support", a);
        Claim self = builder.claim("self");
        builder.argument(self, self);
        assertFound("circular-support", a, self);
    }

    @Test
    void doesNotTakeASharedPremiseForACircle() {
        Claim top = builder.claim("top");
        Claim left = builder.claim("left");
        Claim right = builder.claim("right");
        Claim base = builder.claim("base");
        builder.argument(left, base);
        builder.argument(right, base);
        builder.argument(top, left, right);
        assertFound("circular-support");
    }

    @Test
    void followsAVeryLongChain() {
        Statement first = builder.claim("0");
        Statement previous = first;
        for (int i = 1; i < 20_000; i++) {
            Statement next = builder.claim(String.valueOf(i));
            builder.argument(next, previous);
            previous = next;
        }
        builder.argument(first, previous);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertFound("circular-support", first));
    }

    @Test
    void findsArgumentsWithoutPremises() {
        Argument empty = builder.argument(builder.claim("a"));
        builder.argument(builder.claim("b"), builder.claim("c"));
        assertFound("argument-without-premises", empty);
    }

    @Test
    void findsRelationsWithoutEnds() {
        Identified noTarget = builder.attack(builder.claim("a"), null);
        Identified noSource = builder.attack(null, builder.claim("b"));
        Identified noConclusion = builder.argument(null, builder.claim("c"));
        builder.attack(builder.claim("d"), builder.claim("e"));
        assertFound("relation-incomplete", noTarget, noSource, noConclusion);
    }

    @Test
    void findsOpenCriticalQuestions() {
        Argument argument = builder.argument(builder.claim("a"), builder.claim("b"));
        argument.setScheme(SchemeCatalogue.shipped().copyInto(builder.debate(), "sign"));
        List<CriticalQuestion> questions = argument.getScheme().getQuestions();
        assertEquals(questions.size(), findings("critical-question-open").size());
        answer(argument, questions.get(0), AnswerState.FAILED);
        answer(argument, questions.get(1), AnswerState.OPEN);
        assertEquals(questions.size() - 1, findings("critical-question-open").size());
    }

    @Test
    void findsUntranslatedTexts() {
        builder.debate().getLanguages().addAll(List.of("en", "ja-JP", "ko"));
        Claim whole = builder.claim("a");
        whole.getText().put("ja", "\u3042");
        whole.getText().put("ko-KR", "x");
        Claim half = builder.claim("b");
        half.getText().put("ko", "\uAC00");
        half.setTitle(DebateFactory.eINSTANCE.createLocalText());
        Place bookmark = builder.identify(DebateFactory.eINSTANCE.createPlace());
        bookmark.setTitle(LocalTexts.of("en", "here"));
        builder.debate().getBookmarks().add(bookmark);
        assertFound("text-untranslated", whole, half);
        assertTrue(findings("text-untranslated").get(1).message().endsWith("ja-JP"));
        assertTrue(findings("text-untranslated").get(0).message().endsWith(": ko"));
    }

    @Test
    void findsDuplicateTexts() {
        Claim first = builder.claim("Budgets  grow.");
        Claim second = builder.claim("budgets grow");
        builder.claim("budgets shrink");
        assertFound("text-duplicate", second);
        Rephrase rephrase = builder.identify(DebateFactory.eINSTANCE.createRephrase());
        rephrase.setSource(second);
        rephrase.setTarget(first);
        builder.debate().getRelations().add(rephrase);
        assertFound("text-duplicate");
    }

    @Test
    void findsStatementsOnNoMap() {
        Claim shown = builder.claim("shown");
        Claim hidden = builder.claim("hidden");
        assertEquals(Optional.empty(), findings("element-on-no-map").get(0).quickFix());
        builder.map("map", shown);
        assertFound("element-on-no-map", hidden);
        assertEquals(Optional.of(QuickFix.SHOW_ON_MAP), findings("element-on-no-map").get(0).quickFix());
    }

    @Test
    void findsFailedExpectations() {
        Claim claim = builder.claim("a");
        builder.expect(claim, Label.IN);
        Identified failed = builder.expect(claim, Label.OUT);
        assertFound("expectation-failed", failed);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void survivesAnyDebateAndPutsTheWorstFirst(long seed) {
        List<Finding> findings = new Validator(ContributedRules.builtIn(), LocalDate.EPOCH)
                .check(new RandomDebates(seed).debate(25), Budget.of(Duration.ofSeconds(5)));
        assertFalse(findings.isEmpty());
        for (int i = 1; i < findings.size(); i++) {
            assertTrue(findings.get(i - 1).severity().compareTo(findings.get(i).severity()) <= 0);
            assertFalse(findings.get(i).message().contains("NLS missing"), findings.get(i).message());
        }
    }

    private void answer(Argument argument, CriticalQuestion question, AnswerState state) {
        CriticalAnswer answer = builder.identify(DebateFactory.eINSTANCE.createCriticalAnswer());
        answer.setQuestion(question);
        answer.setState(state);
        argument.getAnswers().add(answer);
    }

    private List<Finding> findings(String rule) {
        List<ValidationRule> rules = ContributedRules.builtIn().stream().filter(r -> r.id().equals(rule)).toList();
        assertEquals(1, rules.size());
        return new Validator(rules, LocalDate.of(2026, 11, 23)).check(builder.debate(), Budget.unlimited());
    }

    private void assertFound(String rule, Identified... elements) {
        assertEquals(List.of(elements), findings(rule).stream().map(Finding::element).toList());
    }
}
