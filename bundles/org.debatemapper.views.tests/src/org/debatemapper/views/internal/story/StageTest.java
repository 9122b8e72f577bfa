package org.debatemapper.views.internal.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.debatemapper.render.scene.Bounds;
import org.junit.jupiter.api.Test;

/** What a presentation shows at some moment. */
class StageTest {
    private static final double NEAR = 1e-9;
    private long now;

    @Test
    void anAreaIsSeenWholeAndInTheMiddle() {
        Camera camera = Camera.on(new Bounds(100, 50, 400, 100), 800, 600);
        assertEquals(2, camera.zoom());
        Bounds seen = camera.seen(800, 600);
        assertEquals(100, seen.x(), NEAR);
        assertEquals(400, seen.width(), NEAR);
        assertEquals(100, seen.centerY(), NEAR);
        assertEquals(Camera.LARGEST, Camera.on(new Bounds(0, 0, 10, 10), 800, 600).zoom());
        assertTrue(Camera.on(new Bounds(0, 0, 0, 0), 800, 600).zoom() > 0);
    }

    @Test
    void aFlightBeginsAndEndsWhereItShould() {
        Camera from = new Camera(0, 0, 0.5);
        Camera to = new Camera(1000, 400, 2);
        assertEquals(from, from.towards(to, 0));
        Camera end = from.towards(to, 1);
        assertEquals(1000, end.x(), NEAR);
        assertEquals(2, end.zoom(), NEAR);
        Camera half = from.towards(to, 0.5);
        assertEquals(1, half.zoom(), NEAR);
        assertTrue(half.x() > 500, "most of the way is made before the map is large");
        assertEquals(500, new Camera(0, 0, 1).towards(new Camera(1000, 0, 1), 0.5).x(), NEAR);
    }

    @Test
    void theClockTellsWhenTheTimeIsOver() {
        TalkClock clock = new TalkClock(10, () -> now);
        now = Duration.ofSeconds(65).toNanos();
        assertEquals("1:05 / 10:00", clock.text());
        assertFalse(clock.isOver());
        now = Duration.ofSeconds(601).toNanos();
        assertTrue(clock.isOver());
        clock.restart();
        assertFalse(clock.isOver());
        assertEquals("0:00", new TalkClock(0, () -> now).text());
    }
}
