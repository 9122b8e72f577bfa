package org.debatemapper.formats.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes a debate, or what one map shows of it, as JSON that follows the published schema {@code debate.schema.json}. Nothing is lost. */
public final class DebateJsonWriter implements DebateWriter {
    static final String FORMAT = "debate-mapper";

    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("version", "1.0");
        file.put("debate", new ModelEncoder().encode(new Selection(debate, options).debate(), List.of()));
        Json.write(file, out);
    }
}
