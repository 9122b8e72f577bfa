package org.debatemapper.render;

import java.util.ResourceBundle;

import org.debatemapper.model.Actor;
import org.debatemapper.model.ColorBy;
import org.debatemapper.model.Group;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Status;
import org.debatemapper.model.Tag;

/**
 * One of the things that the colours of the cards of a map tell apart.
 *
 * @param by
 *            what the colours tell
 * @param value
 *            a {@link Status}, {@link Actor}, {@link Tag}, {@link Group} or {@link StrengthBand}; null for cards that have
 *            none
 * @param rank
 *            0 or more, its place among the values; decides the colour if none was chosen
 * @param chosen
 *            the colour that a person chose, as {@code #RRGGBB}; null or anything else for none
 */
public record Meaning(ColorBy by, Object value, int rank, String chosen) {
    static Meaning none(ColorBy by) {
        return new Meaning(by, null, Integer.MAX_VALUE, null);
    }

    static Meaning of(ColorBy by, Object value, int rank) {
        String color = null;
        if (value instanceof Actor actor) {
            color = actor.getColor();
        } else if (value instanceof Tag tag) {
            color = tag.getColor();
        } else if (value instanceof Group group) {
            color = group.getColor();
        }
        return new Meaning(by, value, rank, color);
    }

    String name(RenderContext context, ResourceBundle names) {
        if (value instanceof Status status) {
            return names.getString("STATUS_" + status.getName());
        } else if (value instanceof StrengthBand band) {
            return band.name();
        } else if (value instanceof Tag tag) {
            return "#" + (tag.getName() == null ? "" : tag.getName());
        }
        LocalText text = text();
        return text == null ? names.getString("NONE_" + by.getName()) : context.resolve(text);
    }

    /** In which language the name is. */
    String language(RenderContext context) {
        String used = context.languageOf(text());
        return used == null ? context.language() : used;
    }

    private LocalText text() {
        if (value instanceof Actor actor) {
            return actor.getName();
        }
        return value instanceof Group group ? group.getTitle() : null;
    }
}
