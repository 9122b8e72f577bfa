package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.extension.Reasoner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extensions of examples from the literature. Sets are written without braces, "-" is the empty set. */
class PublishedExtensionsTest {

    @ParameterizedTest
    @CsvSource({
            // Dung 1995, Nixon diamond
            "a>b b>a, -, - a b, a b, a b, a b, a b, -, -, a b",
            "a>b b>c c>a, -, -, -, '', -, a b c, -, -, a b c", "a>a, -, -, -, '', -, -, -, -, -",
            "a>a a>b, -, -, -, '', -, b, -, -, b", "a>b b>c, ac, ac, ac, ac, ac, ac, ac, ac, b ac",
            // floating acceptance; Baroni, Caminada, Giacomin 2011
            "a>b b>a a>c b>c c>d, -, - ad bd, ad bd, ad bd, ad bd, ad bd, -, -, c ad bd",
            "a>b b>a b>c c>d d>e e>c, -, - a bd, a bd, bd, bd, bd, -, bd, ac ad bd ae be",
            // Egly, Gaggl, Woltran 2010
            "a>b c>b c>d d>c d>e e>e, a, a ac ad, ac ad, ad, ad, ad, a, ad, ac ad bd",
            "a>b b>a a>c c>d d>e e>c, -, - b ad, b ad, ad, ad, ad, -, ad, bc ad bd ae be",
            "a>b b>c c>d d>a, -, - ac bd, ac bd, ac bd, ac bd, ac bd, -, -, ac bd",
            "a>b b>c c>d d>e e>f f>a a>d, -, - ace bdf, ace bdf, ace bdf, ace bdf, ace bdf, -, -, be ace cf bdf",
            // Dung, Mancarella, Toni 2007: ideal but not grounded
            "a>a a>b b>a, -, - b, b, b, b, b, b, b, b",
            // eager but not ideal
            "a>b b>a b>c c>c a>d d>a, -, - a bd, a bd, bd, bd, bd, -, bd, a bd" })
    void example(String attacks, String grounded, String complete, String preferred, String stable, String semiStable,
            String stage, String ideal, String eager, String naive) {
        ArgumentationFramework framework = Samples.text(attacks);
        assertEquals(sets(grounded), found(framework, ExtensionSemantics.GROUNDED));
        assertEquals(sets(complete), found(framework, ExtensionSemantics.COMPLETE));
        assertEquals(sets(preferred), found(framework, ExtensionSemantics.PREFERRED));
        assertEquals(sets(stable), found(framework, ExtensionSemantics.STABLE));
        assertEquals(sets(semiStable), found(framework, ExtensionSemantics.SEMI_STABLE));
        assertEquals(sets(stage), found(framework, ExtensionSemantics.STAGE));
        assertEquals(sets(ideal), found(framework, ExtensionSemantics.IDEAL));
        assertEquals(sets(eager), found(framework, ExtensionSemantics.EAGER));
        assertEquals(sets(naive), found(framework, ExtensionSemantics.NAIVE));
    }

    private static Set<String> sets(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(Set.of(text.split(" ")));
    }

    private static Set<String> found(ArgumentationFramework framework, ExtensionSemantics semantics) {
        Set<String> found = new TreeSet<>();
        new Reasoner(framework).extensions(semantics, Long.MAX_VALUE, set -> {
            StringBuilder text = new StringBuilder();
            set.stream().forEach(a -> text.append((char) ('a' + a)));
            return found.add(set.isEmpty() ? "-" : text.toString());
        }, Budget.unlimited()).orElseThrow();
        return found;
    }
}
