package org.debatemapper.ui.internal.outline;

import org.debatemapper.model.Debate;

/**
 * Stands in the outline for the bookmarks of a debate.
 *
 * @param debate
 *            has at least one
 */
record BookmarkList(Debate debate) {
}
