package org.debatemapper.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Writing and reading in tests. */
public final class RoundTrip {
    private RoundTrip() {
    }

    /** @return the text that a writer writes */
    public static String write(DebateWriter writer, Debate debate, LossLedger ledger) throws IOException, ExchangeException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(debate, out, WriteOptions.DEFAULT, ledger, new NullProgressMonitor());
        return out.toString(StandardCharsets.UTF_8);
    }

    /** @return the debate that a reader reads */
    public static Debate read(DebateReader reader, String name, String text, LossLedger ledger) throws ExchangeException {
        return reader.read(Input.of(name, text.getBytes(StandardCharsets.UTF_8)), ledger, new NullProgressMonitor());
    }

    /** @return all of a debate as JSON, one line a feature, to compare */
    public static String json(Debate debate) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.write(new ModelEncoder().encode(debate, List.of()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes and reads a debate, which must come back equal, with nothing in the ledgers. */
    public static void assertLossless(Debate debate, DebateWriter writer, DebateReader reader, String name)
            throws IOException, ExchangeException {
        String before = json(debate);
        LossLedger ledger = new LossLedger();
        String text = write(writer, debate, ledger);
        assertEquals(before, json(debate), "writing changed the debate");
        Debate back = read(reader, name, text, ledger);
        assertEquals(before, json(back), text);
        assertEquals(List.of(), ledger.losses());
    }
}
