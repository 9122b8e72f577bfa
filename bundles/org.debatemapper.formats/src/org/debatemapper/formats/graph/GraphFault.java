package org.debatemapper.formats.graph;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Notice;

/** A fault found where a generated parser calls, through which no checked exception goes. */
final class GraphFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;
    private final int line;
    private final int column;

    GraphFault(Notice notice, int line, int column) {
        super(notice.text(), null, false, false);
        this.notice = notice;
        this.line = line;
        this.column = column;
    }

    /** @return the fault as readers tell it */
    ExchangeException in(String file) {
        return new ExchangeException(file, line, column, notice, this);
    }
}
