package org.debatemapper.cli;

import org.debatemapper.core.maps.MapBuilder;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.RenderContext;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Places the cards of debates from formats that know of no places. Works on the debate in memory only. */
final class AutomaticLayout {
    private AutomaticLayout() {
    }

    /** A new, empty map of the whole debate, added to it; to be placed. */
    static ArgumentMap addMap(Debate debate) {
        ArgumentMap map = MapBuilder.whole(debate);
        debate.getMaps().add(map);
        return map;
    }

    /** Whether all cards lie on one heap. */
    static boolean isUnplaced(ArgumentMap map) {
        return FirstLayout.isNeeded(map);
    }

    static void place(ArgumentMap map, RenderContext context) {
        FirstLayout.place(map, context, new NullProgressMonitor());
    }
}
