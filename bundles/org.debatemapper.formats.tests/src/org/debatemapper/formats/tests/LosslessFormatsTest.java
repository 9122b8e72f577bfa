package org.debatemapper.formats.tests;

import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
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
import org.debatemapper.formats.json.DebateJsonReader;
import org.debatemapper.formats.json.DebateJsonWriter;
import org.debatemapper.testing.RandomDebates;
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
                new Pair("a.graphml", new GraphmlWriter(), new GraphmlReader()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void randomDebatesComeBackEqual(Pair pair) throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            RoundTrip.assertLossless(new RandomDebates(seed).debate(1 + seed % 30), pair.writer(), pair.reader(), pair.name());
        }
    }
}
