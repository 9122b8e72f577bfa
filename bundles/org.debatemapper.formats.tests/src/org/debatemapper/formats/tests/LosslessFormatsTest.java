package org.debatemapper.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.maps.MapExtract;
import org.debatemapper.formats.aif.AifReader;
import org.debatemapper.formats.aif.AifdbWriter;
import org.debatemapper.formats.aif.GraphmlReader;
import org.debatemapper.formats.aif.GraphmlWriter;
import org.debatemapper.formats.aif.Ova2Writer;
import org.debatemapper.formats.aif.SadfaceReader;
import org.debatemapper.formats.aif.SadfaceWriter;
import org.debatemapper.formats.aif.XaifWriter;
import org.debatemapper.formats.argdown.ArgdownReader;
import org.debatemapper.formats.argdown.ArgdownWriter;
import org.debatemapper.formats.graph.DotReader;
import org.debatemapper.formats.graph.DotWriter;
import org.debatemapper.formats.json.DebateJsonReader;
import org.debatemapper.formats.json.DebateJsonWriter;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formats with a place for what they cannot say: every random debate comes back equal, with empty ledgers. */
class LosslessFormatsTest {
    private static final int SEEDS = 40;

    record Pair(String name, DebateWriter writer, DebateReader reader) {
        @Override
        public String toString() {
            return name + " " + writer.getClass().getSimpleName();
        }
    }

    static List<Pair> pairs() {
        return List.of(new Pair("a.argdown", new ArgdownWriter(), new ArgdownReader()),
                new Pair("a.json", new AifdbWriter(), new AifReader()), new Pair("a.json", new XaifWriter(), new AifReader()),
                new Pair("a.json", new Ova2Writer(), new AifReader()),
                new Pair("a.json", new SadfaceWriter(), new SadfaceReader()),
                new Pair("a.json", new DebateJsonWriter(), new DebateJsonReader()),
                new Pair("a.graphml", new GraphmlWriter(), new GraphmlReader()), new Pair("a.dot", new DotWriter(), new DotReader()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void randomDebatesComeBackEqual(Pair pair) throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            RoundTrip.assertLossless(new RandomDebates(seed).debate(1 + seed % 30), pair.writer(), pair.reader(), pair.name());
        }
    }

    /** With a map, nothing else of the debate may be carried along: neither as format's own data nor as extension data. */
    @ParameterizedTest
    @MethodSource("pairs")
    void oneMapAloneIsWhatItShows(Pair pair) throws Exception {
        int maps = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Debate debate = new RandomDebates(seed).debate(1 + seed % 30);
            for (ArgumentMap map : debate.getMaps()) {
                maps++;
                LossLedger ledger = new LossLedger();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                pair.writer().write(debate, out, new WriteOptions(map, null, Map.of()), ledger, new NullProgressMonitor());
                Debate back = RoundTrip.read(pair.reader(), pair.name(), out.toString(StandardCharsets.UTF_8), ledger);
                assertEquals(RoundTrip.json(MapExtract.of(map)), RoundTrip.json(back));
                assertEquals(List.of(), ledger.losses());
            }
        }
        assertTrue(maps > SEEDS / 2);
    }
}
