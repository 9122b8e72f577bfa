package org.debatemapper.formats.argdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes Argdown. What it cannot say goes into data in braces under the keys {@code debate} and {@code relation}, so that
 * {@link ArgdownReader} gives the same debate back. With the property {@value #PLAIN} set to {@code true} this data is
 * left out and the ledger says what was lost.
 */
public final class ArgdownWriter implements DebateWriter {
    /** Property: whether data that only this program understands is left out. */
    public static final String PLAIN = "plain";

    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        boolean plain = Boolean.parseBoolean(options.properties().get(PLAIN));
        String text = new ArgdownExport(new Selection(debate, options), plain, ledger).run(monitor);
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
