package org.debatemapper.ui.internal.export;

import java.util.Set;

/** What formats are for, in the order in which they are offered. */
enum ExportGroup {
    /** To be looked at, printed and shown. */
    PICTURES(Messages.ExportGroup_pictures, Set.of()),
    /** To be worked on in other programs for arguments. */
    ARGUMENTS(Messages.ExportGroup_arguments,
            Set.of("debate", "json", "argdown", "aif", "xaif", "ova2", "sadface", "kialo")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    /** To be worked on in programs for diagrams, texts and tables. */
    DOCUMENTS(Messages.ExportGroup_documents,
            Set.of("graphml", "dot", "mermaid", "markdown", "opml", "freemind", "csv", "xlsx", "html")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
    /** Of what is cited. */
    SOURCES(Messages.ExportGroup_sources, Set.of("bibtex", "csl")), //$NON-NLS-1$ //$NON-NLS-2$
    /** For programs that compute which arguments hold. */
    SOLVERS(Messages.ExportGroup_solvers, Set.of("apx", "tgf", "i23")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    /** Contributed by other bundles. */
    OTHERS(Messages.ExportGroup_others, Set.of());

    private final String title;
    private final Set<String> ids;

    ExportGroup(String title, Set<String> ids) {
        this.title = title;
        this.ids = ids;
    }

    /** What a person sees. */
    String title() {
        return title;
    }

    static ExportGroup of(ExportTarget target) {
        if (target instanceof ExportTarget.OfPicture) {
            return PICTURES;
        }
        for (ExportGroup group : values()) {
            if (group.ids.contains(target.id())) {
                return group;
            }
        }
        return OTHERS;
    }
}
