package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.layout.Component.Bend;

/** Lists of bends. */
final class Ways {
    private Ways() {
    }

    /** Takes out doubles and bends on the straight way between their neighbours; the first and the last stay. */
    static List<Bend> simplified(List<Bend> way) {
        List<Bend> simple = new ArrayList<>();
        for (Bend bend : way) {
            int size = simple.size();
            if (size > 0 && simple.get(size - 1).equals(bend)) {
                continue;
            }
            if (size > 1 && inLine(simple.get(size - 2), simple.get(size - 1), bend)) {
                simple.remove(size - 1);
            }
            simple.add(bend);
        }
        return simple;
    }

    private static boolean inLine(Bend a, Bend b, Bend c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }
}
