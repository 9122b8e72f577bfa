package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.extension.Acceptance;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.extension.Reasoner;
import org.debatemapper.semantics.io.FrameworkFormat;
import org.debatemapper.semantics.io.FrameworkReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Answers on frameworks of a hundred arguments and more, on which independent solvers agree. */
class ReferenceAnswersTest {

    private static final Budget BUDGET = Budget.unlimited();

    private static ArgumentationFramework framework(String file) throws IOException {
        try (InputStream input = ReferenceAnswersTest.class.getResourceAsStream("instances/" + file)) {
            return new FrameworkReader().read(input, FrameworkFormat.I23).framework();
        }
    }

    private static ExtensionSemantics semantics(String problem) {
        return ExtensionSemantics.byId(problem.substring(3)).orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "instances/answers.csv", numLinesToSkip = 1)
    void answer(String file, String problem, Integer argument, String answer, Integer size) throws IOException {
        ArgumentationFramework framework = framework(file);
        Reasoner reasoner = new Reasoner(framework);
        if (problem.startsWith("SE")) {
            Optional<ArgumentSet> extension = reasoner.extension(semantics(problem), BUDGET).orElseThrow();
            assertEquals(answer.equals("EXT"), extension.isPresent());
            extension.ifPresent(set -> assertEquals(size == null ? set.size() : size.intValue(), set.size()));
            extension.ifPresent(set -> assertAdmissible(framework, set));
        } else {
            Acceptance acceptance = (problem.startsWith("DC") ? reasoner.credulous(semantics(problem), argument - 1, BUDGET)
                    : reasoner.sceptical(semantics(problem), argument - 1, BUDGET)).orElseThrow();
            assertEquals(answer.equals("YES"), acceptance.accepted());
            acceptance.certificate().ifPresent(set -> assertAdmissible(framework, set));
            acceptance.certificate().ifPresent(set -> assertEquals(problem.startsWith("DC"), set.contains(argument - 1)));
        }
    }

    private static void assertAdmissible(ArgumentationFramework framework, ArgumentSet set) {
        assertTrue(set.stream().noneMatch(a -> framework.targets(a).anyMatch(set::contains)));
        assertTrue(set.stream().allMatch(a -> framework.attackers(a).allMatch(b -> framework.attackers(b).anyMatch(set::contains))));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "instances/counts.csv", numLinesToSkip = 1)
    void count(String file, String problem, long count) throws IOException {
        Reasoner reasoner = new Reasoner(framework(file));
        assertEquals(count, reasoner.count(semantics(problem), BUDGET).orElseThrow().longValueExact());
    }
}
