package org.debatemapper.cli;

import java.util.stream.Collectors;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.operations.Names;
import org.eclipse.osgi.util.NLS;

/** Finds the map that a person names. */
final class MapChoice {
    private MapChoice() {
    }

    /** The map with this title in any language, or this id; null if no name is given. */
    static ArgumentMap named(String name, DebateInput input) {
        if (name == null) {
            return null;
        }
        return input.debate().getMaps().stream().filter(map -> isNamed(map.getTitle(), name) || name.equals(map.getId()))
                .findFirst().orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.MapChoice_noMap,
                        new Object[] { input.name(), name, titles(input) }), null));
    }

    static boolean isNamed(LocalText text, String name) {
        return text != null && text.getEntries().stream().anyMatch(entry -> name.equalsIgnoreCase(entry.getValue()));
    }

    private static String titles(DebateInput input) {
        return input.debate().getMaps().stream().map(map -> Names.of(map, map.languageOrder()))
                .collect(Collectors.joining(", "));
    }
}
