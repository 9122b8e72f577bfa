package org.debatemapper.views.internal.search;

import java.util.List;

import org.debatemapper.core.search.TextRange;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The text around the first match on one line, with all matches marked. */
final class MatchColumn extends StyledCellLabelProvider {
    private static final int BEFORE = 24;
    private static final String CUT = "\u2026"; //$NON-NLS-1$
    private static final RGB MARK = new RGB(0xFF, 0xE2, 0x8A);
    private static final RGB INK = new RGB(0x1B, 0x25, 0x30);

    private final LocalResourceManager resources;

    MatchColumn(LocalResourceManager resources) {
        super(COLORS_ON_SELECTION);
        this.resources = resources;
    }

    @Override
    public void update(ViewerCell cell) {
        HitRow row = (HitRow) cell.getElement();
        List<TextRange> matches = row.hit().matches();
        String text = row.hit().text();
        int start = startOf(text, matches.get(0).start());
        String head = start == 0 ? "" : CUT; //$NON-NLS-1$
        cell.setText(head + text.substring(start).replaceAll("\\s", " ")); //$NON-NLS-1$ //$NON-NLS-2$
        Color mark = resources.create(ColorDescriptor.createFrom(MARK));
        Color ink = resources.create(ColorDescriptor.createFrom(INK));
        int shift = head.length() - start;
        cell.setStyleRanges(matches.stream()
                .map(match -> new StyleRange(match.start() + shift, match.length(), ink, mark))
                .toArray(StyleRange[]::new));
        super.update(cell);
    }

    /** Far into a text, the excerpt begins a little before the match, not within a surrogate pair. */
    private static int startOf(String text, int match) {
        if (match <= BEFORE * 2) {
            return 0;
        }
        int start = match - BEFORE;
        return Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }
}
