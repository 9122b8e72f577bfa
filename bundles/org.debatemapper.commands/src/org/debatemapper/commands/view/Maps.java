package org.debatemapper.commands.view;

import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.delete.Removal;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;

/** Commands about maps as a whole. What they show stays in the debate. */
public final class Maps {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Maps(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param map
     *            a map of the debate
     * @param title
     *            the name of the new map in the language of the map
     * @return a command that makes an {@link ArgumentMap} behind the map, which shows the same elements at the same places
     */
    public CreationCommand duplicate(ArgumentMap map, String title) {
        return new CreationCommand(session, Messages.Maps_duplicate, () -> map.eContainer() != null, debate -> {
            Copier copier = new Copier();
            ArgumentMap made = (ArgumentMap) copier.copy(map);
            copier.copyReferences();
            made.setTitle(LocalTexts.of(map.languageOrder().get(0), title));
            debate.getMaps().add(debate.getMaps().indexOf(map) + 1, made);
            return made;
        });
    }

    /**
     * @param map
     *            a map of the debate
     * @param by
     *            how many places towards the last one, negative towards the first one
     * @return a command that cannot be executed if there is no such place
     */
    public Command move(ArgumentMap map, int by) {
        return new EditCommand(session, Messages.Maps_move, () -> {
            List<ArgumentMap> maps = siblings(map);
            int index = maps.indexOf(map) + by;
            return by != 0 && index >= 0 && index < maps.size();
        }, debate -> debate.getMaps().move(debate.getMaps().indexOf(map) + by, map));
    }

    /**
     * @param map
     *            a map of the debate
     * @return a command that deletes it with the bookmarks and steps of stories on it; it cannot be executed if there is no
     *         other map
     */
    public Command delete(ArgumentMap map) {
        return new EditCommand(session, Messages.Maps_delete, () -> siblings(map).size() > 1,
                debate -> new Removal(debate).delete(List.of(map)));
    }

    private static List<ArgumentMap> siblings(ArgumentMap map) {
        return map.eContainer() instanceof Debate debate ? debate.getMaps() : List.of();
    }

    /** Copies without their ids, for they get their own; views refer to the elements that the originals refer to. */
    private static final class Copier extends EcoreUtil.Copier {
        private static final long serialVersionUID = 1L;

        @Override
        public EObject copy(EObject object) {
            EObject copy = super.copy(object);
            if (copy instanceof Identified identified) {
                identified.setId(null);
            }
            return copy;
        }

        @Override
        protected void copyReference(EReference reference, EObject object, EObject copy) {
            Object target = object.eGet(reference);
            if (reference.getEOpposite() != null && !reference.isMany() && target != null && !containsKey(target)) {
                copy.eSet(reference, target);
            } else {
                super.copyReference(reference, object, copy);
            }
        }
    }
}
