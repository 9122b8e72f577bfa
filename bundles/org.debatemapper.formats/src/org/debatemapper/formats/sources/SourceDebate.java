package org.debatemapper.formats.sources;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Source;

/** A debate that holds nothing but sources, to be merged into another. */
final class SourceDebate {
    private final NewDebate target;

    SourceDebate(NewDebate target) {
        this.target = target;
    }

    Source add(String id) {
        Source source = DebateFactory.eINSTANCE.createSource();
        if (id != null && !id.isEmpty()) {
            source.getProperties().put("sources.id", id);
        }
        target.debate().getSources().add(source);
        return source;
    }

    Debate finish(String file) throws ExchangeException {
        if (target.debate().getSources().isEmpty()) {
            throw new ExchangeException(file, 1, 1, FormatNotice.SOURCES_NONE.with());
        }
        return target.debate();
    }

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String doi(String text) {
        return text == null ? null : orNull(text.replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", ""));
    }
}
