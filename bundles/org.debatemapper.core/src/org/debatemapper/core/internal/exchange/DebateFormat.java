package org.debatemapper.core.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.core.exchange.WriterFormat;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.core.maps.MapExtract;
import org.debatemapper.model.Debate;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.model.resource.UnreadableDebateException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The program's own format as one format among others. */
public final class DebateFormat implements DebateReader, DebateWriter {
    /** The id of the format. */
    public static final String ID = "debate";

    /** How it is read where there is no extension registry. */
    public static final ReaderFormat READER = new ReaderFormat(ID, "Debate Mapper", List.of(DebateResource.EXTENSION),
            List.of(), DebateFormat::new);

    /** How it is written where there is no extension registry. */
    public static final WriterFormat WRITER = new WriterFormat(ID, "Debate Mapper", List.of(DebateResource.EXTENSION),
            List.of(), DebateFormat::new);

    private static final String NAMESPACE = "https://debatemapper.org/model/";

    @Override
    public int confidence(Sample sample) {
        return sample.text().contains(NAMESPACE) && sample.text().stripLeading().startsWith("<") ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        try {
            return DebateFile.load(input.stream(), input.path().orElse(Path.of(input.name()))).getDebate();
        } catch (UnreadableDebateException e) {
            throw new ExchangeException(input.name(), e.getLine(), 0, new Notice("debate.unreadable", e.getReason(), List.of()), e);
        } catch (IOException e) {
            throw new ExchangeException(input.name(), 0, 0, e.getMessage(), e);
        }
    }

    /** A copy is written, so that a debate without file gets its ids and version in the file only. */
    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger,
            IProgressMonitor monitor) throws IOException {
        Debate copy = options.map() == null ? EcoreUtil.copy(debate) : MapExtract.of(options.map());
        copy.setFormatVersion(DebateResource.FORMAT_VERSION);
        DebateResource resource = new DebateResource(URI.createURI("copy.debate"));
        resource.getContents().add(copy);
        out.write(DebateFile.toBytes(resource));
    }
}
