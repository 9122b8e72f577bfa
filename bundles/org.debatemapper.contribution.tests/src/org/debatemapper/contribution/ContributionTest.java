package org.debatemapper.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.FormatOption;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.core.validation.Validator;
import org.debatemapper.model.Debate;
import org.debatemapper.testing.DebateBuilder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What this bundle contributes to the extension points of the program is found. Needs the extension registry. */
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
        assertEquals(List.of(new FormatOption("language", "Language", List.of("en", "ja", "ko"), "en")), format.options());
        Debate debate = format.reader().read(input, new LossLedger(), new NullProgressMonitor());
        assertEquals(2, debate.getStatements().size());
    }

    @Test
    void writesAContributedFormat() throws IOException, ExchangeException {
        DebateBuilder builder = new DebateBuilder();
        builder.claim("only");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.contributed().writerFor("x.minutes").orElseThrow().writer().write(builder.debate(), out, WriteOptions.DEFAULT, new LossLedger(),
                new NullProgressMonitor());
        assertEquals("MINUTES\nonly\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void checksByAContributedRule() {
        assertTrue(Validator.validate(new DebateBuilder().debate()).stream().anyMatch(finding -> finding.rule().equals(AnonymousDebate.ID)));
    }

    @Test
    void builtInFormatsComeThroughTheSamePoints() {
        assertTrue(ids(DebateReader.EXTENSION_POINT).containsAll(List.of("debate", "argdown", "kialo", "xlsx", "minutes")));
        assertEquals(ids(DebateReader.EXTENSION_POINT), Formats.contributed().readers().stream().map(ReaderFormat::id).collect(Collectors.toSet()));
        assertTrue(ids(ValidationRule.EXTENSION_POINT).containsAll(List.of("claim-unargued", AnonymousDebate.ID)));
    }

    private static Set<String> ids(String point) {
        return List.of(RegistryFactory.getRegistry().getConfigurationElementsFor(point)).stream().map(e -> e.getAttribute("id"))
                .collect(Collectors.toSet());
    }
}
