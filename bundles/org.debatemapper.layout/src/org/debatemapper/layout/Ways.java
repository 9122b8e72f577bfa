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

    /** Where an edge that takes this upright way has its mark. */
    static Bend mark(List<Bend> way) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            length += distance(way.get(i - 1), way.get(i));
        }
        double left = EdgeMark.distance(length);
        for (int i = 1; i < way.size(); i++) {
            Bend from = way.get(i - 1);
            Bend to = way.get(i);
            double leg = distance(from, to);
            if (leg > 0 && left <= leg) {
                double share = left / leg;
                return new Bend(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
            }
            left -= leg;
        }
        return way.get(way.size() - 1);
    }

    private static double distance(Bend a, Bend b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    private static boolean inLine(Bend a, Bend b, Bend c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }
}
