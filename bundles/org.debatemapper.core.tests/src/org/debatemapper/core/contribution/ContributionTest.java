package org.debatemapper.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.FormatOption;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.internal.validation.ContributedRules;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.core.validation.Validator;
import org.debatemapper.model.Debate;
import org.debatemapper.testing.DebateBuilder;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Needs the extension registry, so it runs on the platform only. */
class ContributionTest {
    @BeforeAll
    static void needTheRegistry() {
        assumeTrue(RegistryFactory.getRegistry() != null, "no extension registry");
    }

    @Test
    void findsAndReadsAContributedFormat() throws ExchangeException {
        Input input = Input.of("x", "MINUTES\nfirst\nsecond".getBytes(StandardCharsets.UTF_8));
        ReaderFormat format = Formats.contributed().detect(input.sample()).orElseThrow();
        assertEquals("minutes", format.id());
        assertEquals(List.of("minutes", "txt"), format.extensions());
        assertEquals(List.of(new FormatOption("language", "Language", List.of("en", "ja", "ko"), "en")),
                format.options());
        Debate debate = format.reader().read(input, new LossLedger(), new NullProgressMonitor());
        assertEquals(2, debate.getStatements().size());
    }

    @Test
    void writesAContributedFormat() throws IOException, ExchangeException {
        DebateBuilder builder = new DebateBuilder();
        builder.claim("only");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.contributed().writerFor("x.minutes").orElseThrow().writer().write(builder.debate(), out,
                WriteOptions.DEFAULT, new LossLedger(), new NullProgressMonitor());
        assertEquals("MINUTES\nonly\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void offersTheNativeFormatThroughTheSamePoint() {
        List<String> classes = elements(DebateReader.EXTENSION_POINT).stream().map(e -> e.getAttribute("id")).toList();
        assertTrue(classes.contains("debate"), classes.toString());
    }

    @Test
    void checksByContributedRules() {
        assertTrue(Validator.validate(new DebateBuilder().debate()).stream()
                .anyMatch(finding -> finding.rule().equals(AnonymousDebate.ID)));
    }

    @Test
    void offersEveryBuiltInRuleThroughTheSamePoint() {
        assertTrue(elements(ValidationRule.EXTENSION_POINT).stream().map(e -> e.getAttribute("id"))
                .collect(Collectors.toSet())
                .containsAll(ContributedRules.builtIn().stream().map(ValidationRule::id).toList()));
        assertEquals(elements(ValidationRule.EXTENSION_POINT).size(), ContributedRules.read().size());
    }

    private static List<IConfigurationElement> elements(String point) {
        return List.of(RegistryFactory.getRegistry().getConfigurationElementsFor(point));
    }
}
