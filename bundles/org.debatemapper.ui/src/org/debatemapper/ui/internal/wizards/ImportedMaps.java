package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.time.LocalDate;

import org.debatemapper.core.maps.MapBuilder;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.RenderContext;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Gives a debate from another format maps whose cards are placed. */
final class ImportedMaps {
    /** More cards than this are no longer read as a map, and their layout takes too long. */
    static final int MOST_STATEMENTS = 500;

    private static final int SMALL = 150;

    private final Debate debate;

    /**
     * @param debate
     *            a debate that nobody edits yet; is changed
     */
    ImportedMaps(Debate debate) {
        this.debate = debate;
    }

    /** @return whether a picture of the map can be recognised when it is small, and is made at once */
    boolean areSmall() {
        int cards = debate.getMaps().isEmpty() ? debate.getStatements().size() : debate.getMaps().get(0).getNodes().size();
        return cards > 0 && cards <= SMALL;
    }

    /**
     * Makes a map if there is none, and places the cards of each that has all of them on one heap. If those are too many
     * to be read, a map of the most important ones takes its place.
     *
     * @param monitor
     *            for progress and cancelling
     */
    void place(IProgressMonitor monitor) {
        if (debate.getMaps().isEmpty()) {
            debate.getMaps().add(newMap());
        }
        debate.getMaps().replaceAll(map -> isTooLarge(map) ? instead(map) : map);
        debate.getMaps().forEach(this::name);
        SubMonitor progress = SubMonitor.convert(monitor, debate.getMaps().size());
        for (ArgumentMap map : debate.getMaps()) {
            SubMonitor part = progress.split(1);
            if (FirstLayout.isNeeded(map)) {
                FirstLayout.place(map, RenderContext.of(map, LocalDate.now()), part);
            }
        }
    }

    /**
     * @param monitor
     *            for progress and cancelling
     * @return the first map as PNG, placed as it will be
     * @throws IOException
     *             if it cannot be drawn
     */
    byte[] picture(IProgressMonitor monitor) throws IOException {
        place(monitor);
        return SmallPicture.of(debate.getMaps().get(0));
    }

    private static boolean isTooLarge(ArgumentMap map) {
        return FirstLayout.isNeeded(map)
                && map.getNodes().stream().filter(view -> view.getElement() instanceof Statement).count() > MOST_STATEMENTS;
    }

    private ArgumentMap instead(ArgumentMap large) {
        large.getNodes().forEach(view -> view.setElement(null));
        large.getEdges().forEach(view -> view.setRelation(null));
        return newMap();
    }

    private ArgumentMap newMap() {
        int statements = debate.getStatements().size();
        if (statements == 0) {
            return NewDebates.map(Messages.ImportWizard_map, debate.getLanguage());
        }
        ArgumentMap map = MapBuilder.part(debate, MOST_STATEMENTS);
        if (statements > MOST_STATEMENTS) {
            map.setTitle(LocalTexts.of(debate.getLanguage(),
                    NLS.bind(Messages.ImportWizard_partOfMap, MOST_STATEMENTS, statements)));
        }
        return map;
    }

    /** Tabs and trees need something to show. */
    private void name(ArgumentMap map) {
        if (LocalTexts.isEmpty(map.getTitle())) {
            map.setTitle(LocalTexts.of(debate.getLanguage(), Messages.ImportWizard_map));
        }
    }
}
