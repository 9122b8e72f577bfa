package org.debatemapper.diagram.tools;

import java.util.Arrays;
import java.util.List;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.render.style.Theme;
import org.debatemapper.render.style.Theme.Hue;
import org.eclipse.swt.SWT;

/** What can be added to an element with one gesture. */
public enum Gesture {
    /** A claim that answers an issue. */
    ANSWER("+", SWT.TAB) {
        @Override
        boolean fits(Element element) {
            return element instanceof Issue;
        }

        @Override
        public CreationCommand command(Creations creations, ArgumentMap map, Element element) {
            return creations.answer(map, (Issue) element);
        }

        @Override
        Hue hue(Theme theme) {
            return theme.claim();
        }
    },
    /** A claim that supports a statement. */
    REASON("+", SWT.TAB) {
        @Override
        boolean fits(Element element) {
            return element instanceof Statement && !(element instanceof Issue);
        }

        @Override
        public CreationCommand command(Creations creations, ArgumentMap map, Element element) {
            return creations.reason(map, (Statement) element, DebatePackage.eINSTANCE.getClaim());
        }

        @Override
        Hue hue(Theme theme) {
            return theme.evidence();
        }
    },
    /** A claim that attacks a statement. */
    COUNTERARGUMENT("\u2212", SWT.SHIFT | SWT.TAB) {
        @Override
        boolean fits(Element element) {
            return REASON.fits(element);
        }

        @Override
        public CreationCommand command(Creations creations, ArgumentMap map, Element element) {
            return creations.counterargument(map, element);
        }

        @Override
        Hue hue(Theme theme) {
            return theme.attack();
        }
    },
    /** A claim that attacks the inference from a statement, or a relation. */
    UNDERCUT("\u2298", SWT.NONE) {
        @Override
        boolean fits(Element element) {
            return target(element) != null;
        }

        @Override
        public CreationCommand command(Creations creations, ArgumentMap map, Element element) {
            return creations.counterargument(map, target(element));
        }

        @Override
        Hue hue(Theme theme) {
            return theme.undercut();
        }

        private Relation target(Element element) {
            if (element instanceof Relation relation) {
                return relation;
            } else if (element instanceof Statement statement && !statement.getPremiseIn().isEmpty()) {
                Argument argument = statement.getPremiseIn().get(0);
                return argument;
            }
            return element instanceof Statement statement && !statement.getAttacks().isEmpty()
                    ? statement.getAttacks().get(0) : null;
        }
    };

    private final String mark;
    private final int key;

    Gesture(String mark, int key) {
        this.mark = mark;
        this.key = key;
    }

    /** @return the key for it on a map, as an accelerator of SWT; SWT.NONE if it has none */
    public int key() {
        return key;
    }

    /** @return the sign on its button */
    public String mark() {
        return mark;
    }

    /**
     * @param element
     *            an element
     * @return the gestures that make sense for it, in the order of their buttons
     */
    public static List<Gesture> legalFor(Element element) {
        return Arrays.stream(values()).filter(gesture -> gesture.fits(element)).toList();
    }

    abstract boolean fits(Element element);

    /**
     * @param creations
     *            makes the command
     * @param map
     *            where the new card will be
     * @param element
     *            one that the gesture is legal for
     * @return the command
     */
    public abstract CreationCommand command(Creations creations, ArgumentMap map, Element element);

    abstract Hue hue(Theme theme);
}
