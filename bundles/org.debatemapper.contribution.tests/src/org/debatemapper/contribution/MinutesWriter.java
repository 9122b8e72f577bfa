package org.debatemapper.contribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Names;
import org.eclipse.core.runtime.IProgressMonitor;

/** A writer that another bundle contributes. */
public final class MinutesWriter implements DebateWriter {
    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger,
            IProgressMonitor monitor) throws IOException {
        StringBuilder text = new StringBuilder("MINUTES\n");
        for (Statement statement : debate.getStatements()) {
            text.append(Names.of(statement, List.of("en"))).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
