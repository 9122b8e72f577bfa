package org.debatemapper.diagram.figures;

import java.util.List;

import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Segment;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/** Makes paths of SWT, which the caller disposes. */
final class OutlinePath {
    private OutlinePath() {
    }

    static Path of(List<Segment> segments, float scale) {
        Path path = new Path(Display.getCurrent());
        for (Segment segment : segments) {
            add(path, segment, scale);
        }
        return path;
    }

    static Path of(Box box, float scale) {
        Path path = new Path(Display.getCurrent());
        float x = (float) box.x() * scale;
        float y = (float) box.y() * scale;
        float w = (float) box.w() * scale;
        float h = (float) box.h() * scale;
        float d = (float) Math.min(box.radius() * 2, Math.min(box.w(), box.h())) * scale;
        if (d <= 0) {
            path.addRectangle(x, y, w, h);
            return path;
        }
        path.addArc(x + w - d, y, d, d, 90, -90);
        path.addArc(x + w - d, y + h - d, d, d, 0, -90);
        path.addArc(x, y + h - d, d, d, -90, -90);
        path.addArc(x, y, d, d, 180, -90);
        path.close();
        return path;
    }

    private static void add(Path path, Segment segment, float scale) {
        if (segment instanceof Segment.MoveTo to) {
            path.moveTo((float) to.x() * scale, (float) to.y() * scale);
        } else if (segment instanceof Segment.LineTo to) {
            path.lineTo((float) to.x() * scale, (float) to.y() * scale);
        } else if (segment instanceof Segment.CurveTo to) {
            path.cubicTo((float) to.x1() * scale, (float) to.y1() * scale, (float) to.x2() * scale,
                    (float) to.y2() * scale, (float) to.x() * scale, (float) to.y() * scale);
        } else {
            path.close();
        }
    }
}
