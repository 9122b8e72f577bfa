package org.debatemapper.ui.internal.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.debatemapper.core.exchange.FormatOption;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.WriterFormat;
import org.debatemapper.render.ExportFormat;

/** A format that the window can write: a picture of a map, or a debate for another program. */
public sealed interface ExportTarget {
    /** @return a short stable name */
    String id();

    /** @return the name that a person sees */
    String name();

    /** @return the file extension without dot */
    String extension();

    /** @return what can be chosen */
    List<FormatOption> options();

    /**
     * A picture of one map.
     *
     * @param format
     *            its format
     */
    record OfPicture(ExportFormat format) implements ExportTarget {
        @Override
        public String id() {
            return format.extension();
        }

        @Override
        public String name() {
            return switch (format) {
            case SVG -> Messages.ExportTarget_svg;
            case PDF -> Messages.ExportTarget_pdf;
            case PNG -> Messages.ExportTarget_png;
            };
        }

        @Override
        public String extension() {
            return format.extension();
        }

        @Override
        public List<FormatOption> options() {
            return List.of();
        }
    }

    /**
     * A whole debate, or what one map shows of it, in a contributed format.
     *
     * @param format
     *            the format
     */
    record OfDebate(WriterFormat format) implements ExportTarget {
        @Override
        public String id() {
            return format.id();
        }

        @Override
        public String name() {
            return format.name();
        }

        @Override
        public String extension() {
            return format.extensions().get(0);
        }

        @Override
        public List<FormatOption> options() {
            return format.options();
        }
    }

    /** @return all formats that there are, pictures first, then by name */
    static List<ExportTarget> all() {
        List<ExportTarget> all = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            all.add(new OfPicture(format));
        }
        Formats.contributed().writers().stream()
                .sorted(Comparator.comparing(WriterFormat::name, String.CASE_INSENSITIVE_ORDER)).map(OfDebate::new)
                .forEach(all::add);
        return all;
    }
}
