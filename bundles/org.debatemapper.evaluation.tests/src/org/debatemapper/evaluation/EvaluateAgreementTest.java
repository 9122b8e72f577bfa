package org.debatemapper.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.debatemapper.cli.CommandLineInterface;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Actor;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels in the window are those that the command {@code evaluate} prints for the same file, whatever the settings. */
class EvaluateAgreementTest {
    private static final long SECONDS = 20;
    private static final int STATEMENTS = 24;

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> thread = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13 })
    void bothGiveTheSameLabels(long seed) throws Exception {
        Random random = new Random(seed);
        Path file = write(new RandomDebates(seed).debate(STATEMENTS));
        DebateSession session = DebateSessions.shared().acquire(file);
        LiveEvaluation live = new LiveEvaluation(session, thread::add);
        try {
            for (Semantics semantics : Semantics.values()) {
                EvaluationSettings settings = settings(session.getDebate(), semantics, random);
                live.setSettings(settings);
                await(live, settings);
                assertEquals(printed(file, settings), shown(live), settings::toString);
            }
        } finally {
            live.dispose();
            DebateSessions.shared().release(session);
        }
    }

    private Path write(Debate debate) throws IOException {
        Path file = folder.resolve("random.debate");
        DebateResource resource = DebateFile.create(file);
        resource.getContents().set(0, debate);
        DebateFile.save(resource, file);
        return file;
    }

    private static EvaluationSettings settings(Debate debate, Semantics semantics, Random random) {
        List<Actor> actors = debate.getActors();
        List<Identified> off = new ArrayList<>(debate.getStatements());
        off.addAll(debate.getSources());
        off.removeIf(object -> random.nextInt(8) > 0);
        return new EvaluationSettings(semantics, BurdenOfProof.values()[random.nextInt(BurdenOfProof.values().length)],
                actors.isEmpty() || random.nextBoolean() ? null : actors.get(random.nextInt(actors.size())),
                random.nextBoolean() ? Set.of() : Set.copyOf(off));
    }

    /** The labels by id. */
    private static Map<String, String> shown(LiveEvaluation live) {
        Map<String, String> labels = new TreeMap<>();
        live.getResult().orElseThrow().chosen().orElseThrow().labels()
                .forEach((element, label) -> labels.put(element.getId(), label.getLiteral()));
        return labels;
    }

    private static Map<String, String> printed(Path file, EvaluationSettings settings) throws IOException {
        List<String> args = new ArrayList<>(List.of("evaluate", file.toString(), "--format", "csv", "--semantics",
                settings.semantics().getLiteral()));
        if (settings.standard() != BurdenOfProof.INHERIT) {
            args.addAll(List.of("--standard", settings.standard().getLiteral()));
        }
        if (settings.actor() != null) {
            args.addAll(List.of("--actor", settings.actor().getId()));
        }
        Map<String, String> labels = labels(run(args));
        if (!settings.without().isEmpty()) {
            args.addAll(List.of("--without", String.join(",", settings.without().stream().map(Identified::getId).toList())));
            labels.putAll(labels(run(args)));
        }
        return labels;
    }

    private static Map<String, String> labels(String csv) throws IOException {
        Map<String, String> labels = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            String column = parser.getHeaderNames().contains("label") ? "label" : "now";
            for (CSVRecord row : parser) {
                labels.put(row.get("id"), row.get(column));
            }
        }
        return labels;
    }

    private static String run(List<String> args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new CommandLineInterface(Formats.contributed()).run(args.toArray(String[]::new), InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        assertTrue(exit == 0 || exit == 1, () -> err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private void await(LiveEvaluation live, EvaluationSettings settings) throws InterruptedException {
        while (live.getResult().filter(result -> result.settings().equals(settings) && result.outcomes().isPresent())
                .isEmpty()) {
            Runnable work = thread.poll(SECONDS, TimeUnit.SECONDS);
            assertNotNull(work, "Nothing came");
            work.run();
        }
    }
}
