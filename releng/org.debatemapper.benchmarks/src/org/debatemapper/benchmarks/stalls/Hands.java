package org.debatemapper.benchmarks.stalls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;

/** Mouse and keyboard by {@code xdotool}, from a thread that is not the window's: events come in as a person makes them. */
final class Hands {
    private static final int STEPS = 12;

    /** Keys as the X Window System calls them: {@code shift+Tab}. */
    void press(String keys) throws IOException, InterruptedException {
        run(List.of("key", keys));
    }

    void type(String text) throws IOException, InterruptedException {
        run(List.of("type", "--delay", "30", text));
    }

    /** Both are pixels of the display. */
    void drag(Point from, Point to) throws IOException, InterruptedException {
        move(from);
        run(List.of("mousedown", "1"));
        for (int i = 1; i <= STEPS; i++) {
            move(new Point(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS));
        }
        run(List.of("mouseup", "1"));
    }

    private void move(Point place) throws IOException, InterruptedException {
        run(List.of("mousemove", "--sync", String.valueOf(place.x), String.valueOf(place.y)));
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(arguments);
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + ": exit code " + status);
        }
    }
}
