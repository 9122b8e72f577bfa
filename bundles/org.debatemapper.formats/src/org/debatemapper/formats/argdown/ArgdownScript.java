package org.debatemapper.formats.argdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.debatemapper.core.diff.Matching;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;

/**
 * An Argdown text for people, and what it says. What Argdown cannot say is left out of it, so it has to be kept elsewhere.
 *
 * @param text
 *            the text
 * @param debate
 *            what the reader makes of it; what it has in common with the debate that it was written from has the same ids
 */
public record ArgdownScript(String text, Debate debate) {
    private static final String NAME = "debate.argdown";

    /** Both must be there. */
    public ArgdownScript {
        Objects.requireNonNull(text);
        Objects.requireNonNull(debate);
    }

    /**
     * Writes a debate.
     *
     * @param debate
     *            a debate
     * @param language
     *            the language to write in
     * @return its text, and that read again
     * @throws ExchangeException
     *             if the text cannot be read, which would be a fault of the writer
     */
    public static ArgdownScript of(Debate debate, String language) throws ExchangeException {
        ArgdownExport export = new ArgdownExport(new Selection(debate, new WriteOptions(null, language, Map.of())), true,
                new LossLedger());
        String text = export.run(new NullProgressMonitor());
        ArgdownScript script = read(text, language);
        script.identify(Matching.of(debate, script.debate, script.twins(export.written())));
        return script;
    }

    /**
     * Reads a text.
     *
     * @param text
     *            any text
     * @param language
     *            the language of its words
     * @return what it says; nothing has an id
     * @throws ExchangeException
     *             if its data does not fit the model
     */
    public static ArgdownScript read(String text, String language) throws ExchangeException {
        Input input = new Input(NAME, text.getBytes(StandardCharsets.UTF_8), null, Map.of(NewDebate.LANGUAGE, language));
        return new ArgdownScript(text, new ArgdownReader().read(input, new LossLedger(), new NullProgressMonitor()));
    }

    /**
     * Gives what is the same the id that it has elsewhere.
     *
     * @param matching
     *            of another debate with this one
     */
    public void identify(Matching matching) {
        matching.pairs().forEach((known, here) -> {
            if (here != debate) {
                ((Identified) here).setId(((Identified) known).getId());
            }
        });
    }

    private Map<Identified, Identified> twins(List<Identified> written) {
        List<EObject> here = new ArrayList<>(debate.getStatements());
        here.addAll(debate.getRelations());
        Map<Identified, Identified> twins = new HashMap<>();
        for (int i = 0; i < written.size() && i < here.size(); i++) {
            twins.put(written.get(i), (Identified) here.get(i));
        }
        return twins;
    }
}
