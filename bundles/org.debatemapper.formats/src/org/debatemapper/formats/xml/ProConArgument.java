package org.debatemapper.formats.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.SchemeTable;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Relation;

/**
 * An argument pro or con as Carneades has them, while it is read. One that is con becomes an attack: of its premise, or, if it has
 * several, a title or a scheme, of an unstated claim that it is for. Exceptions and negative premises attack the argument.
 */
final class ProConArgument {
    private record Premise(Claim claim, String role) {
    }

    private final String id;
    private final boolean con;
    private final String scheme;
    private final String title;
    private final List<Premise> premises = new ArrayList<>();
    private final List<Claim> exceptions = new ArrayList<>();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private Claim conclusion;

    /**
     * @param id
     *            its id in the file, never null
     * @param con
     *            whether it speaks against its conclusion
     * @param scheme
     *            the name of its scheme, or null
     * @param title
     *            its title, or null
     */
    ProConArgument(String id, boolean con, String scheme, String title) {
        this.id = id;
        this.con = con;
        this.scheme = scheme == null || scheme.isBlank() ? null : scheme;
        this.title = title == null || title.isBlank() ? null : title.strip();
    }

    /** Keeps what the debate has no place for as a property of the relation; more of one name stand behind each other. */
    void keep(String name, String value) {
        if (value != null && !value.isBlank()) {
            kept.merge(name, value, (first, more) -> first + " " + more);
        }
    }

    /** Sets the conclusion; null if the file does not have it. */
    void conclusion(Claim claim) {
        conclusion = claim;
    }

    /** Adds a premise once. */
    void premise(Claim claim, String role) {
        if (premises.stream().noneMatch(other -> other.claim() == claim)) {
            premises.add(new Premise(claim, role));
        }
    }

    /** Adds what speaks against the argument once. */
    void exception(Claim claim) {
        if (!exceptions.contains(claim)) {
            exceptions.add(claim);
        }
    }

    /** @return the relation that stands for it, as part of the debate; null if there is no conclusion, which is told */
    Relation make(NewDebate target, SchemeTable schemes, int line) {
        if (conclusion == null) {
            target.lost(Loss.Kind.OMITTED, id, FormatNotice.LKIF_CONCLUSION.with(), line);
            return null;
        }
        boolean plainAttack = con && premises.size() == 1 && exceptions.isEmpty() && scheme == null && title == null;
        Relation made = plainAttack ? target.attack(premises.get(0).claim(), conclusion) : argument(target, schemes);
        kept.forEach(made.getProperties()::put);
        return made;
    }

    private Argument argument(NewDebate target, SchemeTable schemes) {
        Claim end = conclusion;
        if (con) {
            end = target.claim(null, null);
            end.setImplicit(true);
            target.attack(end, conclusion);
        }
        Argument argument = target.argument(premises.stream().map(Premise::claim).toList(), end);
        argument.setTitle(target.text(title));
        if (scheme != null) {
            argument.setScheme(schemes.named(scheme));
        }
        premises.forEach(premise -> schemes.role(argument, premise.claim(), premise.role()));
        exceptions.forEach(exception -> target.attack(exception, argument));
        return argument;
    }
}
