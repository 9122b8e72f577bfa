package org.debatemapper.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.debatemapper.model.Element;
import org.eclipse.emf.ecore.EObject;

/** Notes on elements when they were made and changed, to the second. For use in edits. */
public final class Stamps {
    private Stamps() {
    }

    /**
     * @param element
     *            was just made
     * @param <E>
     *            its class
     * @return the element
     */
    public static <E extends Element> E created(E element) {
        element.setCreated(now());
        return element;
    }

    /**
     * @param object
     *            was just changed; nothing happens if it is no element
     */
    public static void modified(EObject object) {
        if (object instanceof Element element) {
            element.setModified(now());
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
