package org.debatemapper.formats.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.debatemapper.model.Citation;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Source;
import org.debatemapper.model.SourceKind;
import org.debatemapper.model.Statement;

/** Compares the citations of a debate with what a reader makes of links in a text: a source for each address. */
public final class Links {
    /**
     * A link in a text.
     *
     * @param address
     *            where it leads
     * @param words
     *            the words that it lies under
     */
    public record Link(String address, String words) {
    }

    private Links() {
    }

    /**
     * @param selection
     *            what is written
     * @param links
     *            the links of a statement that a reader finds in what was written of it, in order
     * @param changes
     *            counts citations and sources that come back in another form
     */
    public static void compare(Selection selection, Function<Statement, List<Link>> links, Changes changes) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Statement statement : selection.statements()) {
            List<Link> found = links.apply(statement);
            found.forEach(link -> addresses.add(link.address()));
            changes.compare(DebatePackage.Literals.STATEMENT, "Statement.citations",
                    statement.getCitations().stream().map(Links::link).toList(), found);
        }
        changes.compare(DebatePackage.Literals.DEBATE, "Debate.sources", selection.debate().getSources().stream().map(Links::address).toList(),
                List.copyOf(addresses));
    }

    private static Link link(Citation citation) {
        return new Link(citation.getSource() == null ? null : citation.getSource().getUrl(), Objects.requireNonNullElse(citation.getNote(), ""));
    }

    private static String address(Source source) {
        return source.getKind() == SourceKind.WEB_PAGE ? Objects.requireNonNullElse(source.getUrl(), "") : "";
    }
}
