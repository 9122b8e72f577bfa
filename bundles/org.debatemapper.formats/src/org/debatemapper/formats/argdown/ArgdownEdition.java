package org.debatemapper.formats.argdown;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * A debate as Argdown for people: without data that only this program understands. Tells what each part stands for.
 *
 * @param text
 *            the text
 * @param statements
 *            what was written, in the order in which {@link ArgdownReader} makes statements of it
 * @param relations
 *            what was written, in the order in which {@link ArgdownReader} makes relations of it
 */
public record ArgdownEdition(String text, List<Statement> statements, List<Relation> relations) {
    /** Keeps copies that nobody can change. */
    public ArgdownEdition {
        Objects.requireNonNull(text);
        statements = List.copyOf(statements);
        relations = List.copyOf(relations);
    }

    /**
     * Linear in the size of the debate.
     *
     * @param debate
     *            a debate
     * @param language
     *            the BCP-47 tag of the language to write in; what is not translated comes in others
     * @return all of it that Argdown can say
     */
    public static ArgdownEdition of(Debate debate, String language) {
        Selection selection = new Selection(debate, new WriteOptions(null, language, Map.of()));
        ArgdownExport export = new ArgdownExport(selection, true, null);
        String text = export.run(new NullProgressMonitor());
        return new ArgdownEdition(text, export.statements(), export.relations());
    }
}
