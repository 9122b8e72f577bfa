package org.debatemapper.formats.json;

import java.util.Map;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.JsonInput;
import org.debatemapper.formats.model.ModelDecoder;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads what {@link DebateJsonWriter} writes. Anything that the schema does not know is refused. */
public final class DebateJsonReader implements DebateReader {
    private static final Pattern MARK = Pattern.compile("\"format\"\\s*:\\s*\"" + DebateJsonWriter.FORMAT + "\"");

    @Override
    public int confidence(Sample sample) {
        return sample.text().stripLeading().startsWith("{") && MARK.matcher(sample.text()).find() ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        Map<?, ?> file = JsonInput.object(input);
        if (!DebateJsonWriter.FORMAT.equals(file.get("format")) || !(file.get("debate") instanceof Map<?, ?> debate)) {
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.JSON_NO_DEBATE.with());
        }
        if (!"1.0".equals(file.get("version"))) {
            throw new ExchangeException(input.name(), 1, 1, FormatNotice.JSON_VERSION.with(file.get("version")));
        }
        try {
            ModelDecoder decoder = new ModelDecoder();
            Debate read = (Debate) decoder.decode(debate, DebatePackage.Literals.DEBATE);
            decoder.resolve();
            return read;
        } catch (ModelMismatchException e) {
            throw new ExchangeException(input.name(), e.getLine(), 0, e.getNotice(), e);
        }
    }
}
