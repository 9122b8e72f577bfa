package org.debatemapper.views.internal.reading;

import org.debatemapper.core.reading.ReadingLine;
import org.debatemapper.model.Element;
import org.eclipse.core.runtime.IAdaptable;

/**
 * A line of the map that is read. Adapts to its element, so that other views follow the selection.
 *
 * @param line
 *            the line
 */
record ReadingRow(ReadingLine line) implements IAdaptable {
    Element element() {
        return line.step().element();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(element()) ? type.cast(element()) : null;
    }
}
