package org.debatemapper.core.reading;

import org.debatemapper.model.Element;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;

/**
 * An element in reading order. One element may be a reason in several places.
 *
 * @param parent
 *            what it bears on, or null at the top
 * @param element
 *            the element, never null
 * @param sign
 *            how it bears on the parent
 */
public record ReadingStep(ReadingStep parent, Element element, Sign sign) implements IAdaptable {
    /** How an element bears on what it stands below. */
    public enum Sign {
        /** It stands at the top. */
        NONE,
        /** It answers an issue. */
        ANSWER,
        /** It is a reason for it. */
        SUPPORT,
        /** It is against it. */
        ATTACK,
        /** It is against an inference or another relation. */
        UNDERCUT,
        /** It is one of the premises of an argument. */
        PREMISE
    }

    /** @return whether the element stands above itself, as in circular support */
    public boolean isRepeated() {
        for (ReadingStep above = parent; above != null; above = above.parent) {
            if (above.element == element) {
                return true;
            }
        }
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == EObject.class ? type.cast(element) : null;
    }
}
