package org.debatemapper.formats.xml;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.SchemeTable;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Relation;

/** What the files of all versions of Carneades have in common: statements by id, and arguments pro and con of them. */
abstract class ProConGraph implements XmlInput.Events {
    /** The attribute by which arguments refer to statements. */
    private static final String STATEMENT = "statement";

    private final NewDebate target;
    private final String file;
    private final SchemeTable schemes;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private ProConArgument argument;
    private int line;

    ProConGraph(NewDebate target, String file) {
        this.target = target;
        this.file = file;
        this.schemes = new SchemeTable(target);
    }

    final NewDebate target() {
        return target;
    }

    /** The line of what begins now, or of what began last. */
    final int line() {
        return line;
    }

    /** The argument that is read now, or null. */
    final ProConArgument argument() {
        return argument;
    }

    @Override
    public final void start(String name, XMLStreamReader reader, int at) throws ExchangeException {
        line = at;
        if (name.equals("argument")) {
            argument = argument(reader);
        } else if (name.equals("conclusion") && argument != null) {
            argument.conclusion(claims.get(reader.getAttributeValue(null, STATEMENT)));
        } else if (name.equals("premise")) {
            premise(reader);
        } else {
            start(name, reader);
        }
    }

    /** Anything but arguments, conclusions and premises. */
    abstract void start(String name, XMLStreamReader reader) throws ExchangeException;

    abstract ProConArgument argument(XMLStreamReader reader);

    /** Whether a premise speaks against the argument. */
    abstract boolean isException(XMLStreamReader reader);

    /** What else is said of a premise, after it has been added to the argument. */
    abstract void premise(Claim premise, XMLStreamReader reader);

    private void premise(XMLStreamReader reader) {
        String id = reader.getAttributeValue(null, STATEMENT);
        Claim premise = claims.get(id);
        if (premise == null) {
            target.lost(Loss.Kind.OMITTED, String.valueOf(id), FormatNotice.LKIF_PREMISE.with(), line);
        } else if (argument != null && isException(reader)) {
            argument.exception(premise);
        } else if (argument != null) {
            argument.premise(premise, reader.getAttributeValue(null, "role"));
            premise(premise, reader);
        }
    }

    /** Makes the claim of a statement, refusing a second one of its id. */
    final Claim statement(String id) throws ExchangeException {
        Claim claim = target.claim(null, null);
        if (claims.putIfAbsent(id, claim) != null) {
            throw new ExchangeException(file, line, 0, FormatNotice.LKIF_DUPLICATE.with(id));
        }
        return claim;
    }

    /** Ends the argument; gives the relation that stands for it, or null if there is none. */
    final Relation argumentEnds() {
        Relation made = argument == null ? null : argument.make(target, schemes, line);
        argument = null;
        return made;
    }
}
