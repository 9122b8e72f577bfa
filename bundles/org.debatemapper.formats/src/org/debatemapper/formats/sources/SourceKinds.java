package org.debatemapper.formats.sources;

import java.util.Map;

import org.debatemapper.model.SourceKind;

/** Kinds of sources and what BibTeX and CSL call them. */
final class SourceKinds {
    private static final Map<SourceKind, String> BIBTEX = Map.of(SourceKind.ARTICLE, "article", SourceKind.BOOK, "book",
            SourceKind.REPORT, "techreport");
    private static final Map<SourceKind, String> CSL = Map.ofEntries(Map.entry(SourceKind.ARTICLE, "article-journal"),
            Map.entry(SourceKind.BOOK, "book"), Map.entry(SourceKind.REPORT, "report"), Map.entry(SourceKind.EDITORIAL, "article-magazine"),
            Map.entry(SourceKind.NEWS, "article-newspaper"), Map.entry(SourceKind.WEB_PAGE, "webpage"),
            Map.entry(SourceKind.STATEMENT, "speech"), Map.entry(SourceKind.DATASET, "dataset"), Map.entry(SourceKind.LAW, "legislation"),
            Map.entry(SourceKind.INTERVIEW, "interview"), Map.entry(SourceKind.OTHER, "document"));

    private SourceKinds() {
    }

    static String bibtex(SourceKind kind) {
        return BIBTEX.getOrDefault(kind, "misc");
    }

    static String csl(SourceKind kind) {
        return CSL.get(kind);
    }

    static SourceKind ofBibtex(String type) {
        return switch (type) {
        case "article" -> SourceKind.ARTICLE;
        case "book", "inbook", "incollection", "booklet" -> SourceKind.BOOK;
        case "techreport", "manual", "report" -> SourceKind.REPORT;
        case "online", "electronic", "www" -> SourceKind.WEB_PAGE;
        case "dataset" -> SourceKind.DATASET;
        default -> SourceKind.OTHER;
        };
    }

    static SourceKind ofCsl(String type) {
        return CSL.entrySet().stream().filter(entry -> entry.getValue().equals(type)).map(Map.Entry::getKey).findFirst()
                .orElse(type != null && type.startsWith("article") ? SourceKind.ARTICLE
                        : type != null && type.startsWith("post") ? SourceKind.WEB_PAGE : SourceKind.OTHER);
    }
}
