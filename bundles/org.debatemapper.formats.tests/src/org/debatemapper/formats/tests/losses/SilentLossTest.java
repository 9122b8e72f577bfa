package org.debatemapper.formats.tests.losses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.exchange.WriterFormat;
import org.debatemapper.core.maps.MapExtract;
import org.debatemapper.formats.tests.RegisteredFormats;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes back in another way than it was written stands in the ledger, for every writer that is registered. */
class SilentLossTest {
    private static final int SEEDS = 60;
    private static final Formats FORMATS = RegisteredFormats.all();

    /** What a format that nobody reads back can show. */
    private static final Set<String> DRAWN = Set.of("Debate.statements", "Debate.relations", "Statement.text", "Argument.premises",
            "Argument.conclusion", "Argument.title", "Attack.source", "Attack.target", "Attack.symmetric", "Answer.claim", "Answer.issue",
            "Preference.preferred", "Preference.over", "Rephrase.source", "Rephrase.target");

    record Written(WriterFormat format, Map<String, String> options) {
        @Override
        public String toString() {
            return format.id() + options;
        }
    }

    static List<Written> writers() {
        List<Written> writers = new ArrayList<>(FORMATS.writers().stream().map(format -> new Written(format, Map.of())).toList());
        writers.add(new Written(FORMATS.writer("argdown").orElseThrow(), Map.of("plain", "true")));
        writers.add(new Written(FORMATS.writer("dot").orElseThrow(), Map.of("plain", "true")));
        return writers;
    }

    @ParameterizedTest
    @MethodSource("writers")
    void nothingIsLostInSilence(Written written) throws Exception {
        Map<String, Set<Integer>> silent = new TreeMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Debate debate : List.of(new RandomDebates(seed).debate(1 + seed % 12), SparseDebates.debate(seed, 8), SparseDebates.debate(seed, 40))) {
                WriteOptions whole = new WriteOptions(null, null, written.options());
                for (String part : silent(written, debate, debate, whole)) {
                    silent.computeIfAbsent(part, p -> new TreeSet<>()).add(seed);
                }
            }
        }
        assertEquals(Map.of(), silent);
    }

    /** What a map does not show was not asked for; what it shows must be told like a whole debate. */
    @ParameterizedTest
    @MethodSource("writers")
    void nothingThatAMapShowsIsLostInSilence(Written written) throws Exception {
        Map<String, Set<Integer>> silent = new TreeMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Debate debate = new RandomDebates(seed).debate(1 + seed % 12);
            for (ArgumentMap map : debate.getMaps()) {
                WriteOptions options = new WriteOptions(map, null, written.options());
                for (String part : silent(written, debate, MapExtract.of(map), options)) {
                    silent.computeIfAbsent(part, p -> new TreeSet<>()).add(seed);
                }
            }
        }
        assertEquals(Map.of(), silent);
    }

    private static Set<String> silent(Written written, Debate all, Debate debate, WriteOptions options) throws Exception {
        LossLedger ledger = new LossLedger();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.format().writer().write(all, out, options, ledger, new NullProgressMonitor());
        Input input = Input.of("a." + written.format().extensions().get(0), out.toByteArray());
        ReaderFormat reader = FORMATS.readerFor(input.name()).orElse(null);
        Debate back = reader == null ? SparseDebates.reduced(debate, DRAWN) : read(reader, input, debate, ledger);
        Set<String> told = new TreeSet<>();
        ledger.losses().forEach(loss -> told.addAll(loss.notice().parts()));
        return DebateComparison.untold(debate, back, told);
    }

    /** A list of nothing is no list: its reader refuses it, which is not silent. Lists of sources leave out all else as well. */
    private static Debate read(ReaderFormat reader, Input input, Debate debate, LossLedger ledger) throws ExchangeException {
        try {
            return reader.reader().read(input, ledger, new NullProgressMonitor());
        } catch (ExchangeException e) {
            if (e.getNotice().code().equals("sources.none") && debate.getSources().isEmpty()) {
                return DebateFactory.eINSTANCE.createDebate();
            } else if (e.getNotice().code().startsWith("outline.") && debate.getStatements().isEmpty()) {
                return debate;
            }
            throw e;
        }
    }
}
