package org.debatemapper.views.internal.search;

import java.util.List;
import java.util.Locale;

import org.debatemapper.core.search.SearchHit;
import org.debatemapper.model.operations.Names;
import org.debatemapper.views.internal.FieldNames;
import org.eclipse.core.runtime.IAdaptable;

/**
 * A line of the list of hits. Adapts to what the text was found in, so that other views follow the selection.
 *
 * @param hit
 *            the hit
 * @param name
 *            what its subject is called
 * @param field
 *            what its field is called
 */
record HitRow(SearchHit hit, String name, String field) implements IAdaptable {
    static HitRow of(SearchHit hit, List<String> languages) {
        return new HitRow(hit, Names.of(hit.subject(), languages), FieldNames.of(hit.owner(), hit.field()));
    }

    /** The name of the language of the text, empty if it has none. */
    String language() {
        return hit.language() == null ? "" : Locale.forLanguageTag(hit.language()).getDisplayName(); //$NON-NLS-1$
    }

    /** Whether this is the same place as before the debate was changed or searched for something else. */
    boolean isSamePlace(HitRow other) {
        return other != null && hit.owner() == other.hit.owner() && hit.field() == other.hit.field()
                && String.valueOf(hit.language()).equals(String.valueOf(other.hit.language()));
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(hit.subject()) ? type.cast(hit.subject()) : null;
    }
}
