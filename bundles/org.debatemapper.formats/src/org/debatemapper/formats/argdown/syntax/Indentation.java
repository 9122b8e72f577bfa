package org.debatemapper.formats.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

/** The open levels of indentation, counted in characters. */
final class Indentation {
    private final List<Integer> levels = new ArrayList<>(List.of(0));

    /** @return how many levels a line with this indentation opens (1) or closes (negative) */
    int moveTo(int indent) {
        if (indent > top()) {
            levels.add(indent);
            return 1;
        }
        int closed = 0;
        while (levels.size() > 1 && indent < top()) {
            levels.remove(levels.size() - 1);
            closed--;
        }
        return closed;
    }

    /** @return how many levels were open; closes all */
    int closeAll() {
        int open = levels.size() - 1;
        levels.subList(1, levels.size()).clear();
        return open;
    }

    private int top() {
        return levels.get(levels.size() - 1);
    }
}
