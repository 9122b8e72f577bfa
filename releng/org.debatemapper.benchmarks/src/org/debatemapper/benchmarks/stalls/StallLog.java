package org.debatemapper.benchmarks.stalls;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.ui.monitoring.IUiFreezeEventLogger;
import org.eclipse.ui.monitoring.UiFreezeEvent;

/** Hears from the platform's monitor of the event loop when the window did not answer. */
public final class StallLog implements IUiFreezeEventLogger {
    /** Shared with the instance that the platform makes of this class. */
    private static final Queue<UiFreezeEvent> HEARD = new ConcurrentLinkedQueue<>();

    @Override
    public void log(UiFreezeEvent event) {
        HEARD.add(event);
    }

    /** @return what was heard since the last call, in the order of its ends */
    static List<UiFreezeEvent> take() {
        List<UiFreezeEvent> taken = new ArrayList<>();
        for (UiFreezeEvent event = HEARD.poll(); event != null; event = HEARD.poll()) {
            taken.add(event);
        }
        return taken;
    }
}
