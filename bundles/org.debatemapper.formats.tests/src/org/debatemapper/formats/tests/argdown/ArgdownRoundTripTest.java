package org.debatemapper.formats.tests.argdown;

import org.debatemapper.formats.argdown.ArgdownReader;
import org.debatemapper.formats.argdown.ArgdownWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgdownRoundTripTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
    void randomDebatesComeBackEqual(int size) throws Exception {
        for (int seed = 0; seed < 25; seed++) {
            RoundTrip.assertLossless(new RandomDebates(seed * 1000L + size).debate(size), new ArgdownWriter(), new ArgdownReader(),
                    "a.argdown");
        }
    }
}
