package org.debatemapper.core.diff;

import org.debatemapper.model.Identified;

/** One way in which a debate differs from another one. */
public sealed interface Difference permits Addition, Change, Removal {
    /** @return what it is about: of the later debate if it was added, else of the earlier one; never null */
    Identified element();
}
