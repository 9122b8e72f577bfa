package org.debatemapper.commands.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.Debate;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Identified;
import org.debatemapper.model.View;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Puts a copy of a {@link Snippet} on a map, of the same debate or another one. Elements and views get new ids;
 * sources, actors, tags and schemes that the debate has already, by id, are used and not doubled.
 */
public final class PasteCommand extends EditCommand {
    private final AtomicReference<List<View>> pasted;

    /**
     * @param session
     *            the debate to edit
     * @param map
     *            where to paste
     * @param snippet
     *            what to paste
     * @param dx
     *            pixels to the right of where it was
     * @param dy
     *            pixels below where it was
     */
    public PasteCommand(DebateSession session, ArgumentMap map, Snippet snippet, int dx, int dy) {
        this(session, map, snippet, dx, dy, new AtomicReference<>(List.of()));
    }

    private PasteCommand(DebateSession session, ArgumentMap map, Snippet snippet, int dx, int dy,
            AtomicReference<List<View>> pasted) {
        super(session, Messages.Clipboard_paste, () -> !snippet.isEmpty(),
                debate -> pasted.set(paste(debate, map, snippet, dx, dy)));
        this.pasted = pasted;
    }

    /** @return the new views, empty before the command was executed */
    public List<View> getPasted() {
        return pasted.get();
    }

    private static List<View> paste(Debate debate, ArgumentMap map, Snippet snippet, int dx, int dy) {
        ReusingCopier copier = new ReusingCopier(debate);
        Debate content = snippet.content();
        ArgumentMap from = content.getMaps().get(0);
        copyNamed(copier, debate, content);
        List<EObject> fresh = new ArrayList<>();
        fresh.addAll(copier.copyAll(content.getStatements()));
        fresh.addAll(copier.copyAll(content.getRelations()));
        fresh.addAll(copier.copyAll(from.getNodes()));
        fresh.addAll(copier.copyAll(from.getNotes()));
        fresh.addAll(copier.copyAll(from.getEdges()));
        copier.copyReferences();
        fresh.forEach(object -> {
            forgetIds(object);
            shift(object, dx, dy);
            Snippets.adopt(debate, map, object);
        });
        return fresh.stream().filter(View.class::isInstance).map(View.class::cast).toList();
    }

    private static void copyNamed(ReusingCopier copier, Debate debate, Debate content) {
        List<Collection<? extends EObject>> lists = List.of(content.getSchemes(), content.getActors(),
                content.getSources(), content.getTags());
        for (Collection<? extends EObject> list : lists) {
            for (EObject named : list) {
                if (!copier.reuses(named)) {
                    Snippets.adoptNamed(debate, copier.copy(named));
                }
            }
        }
    }

    private static void forgetIds(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(null);
        }
        object.eAllContents().forEachRemaining(inner -> {
            if (inner instanceof Identified identified) {
                identified.setId(null);
            }
        });
    }

    private static void shift(EObject object, int dx, int dy) {
        if (object instanceof View view) {
            view.setX(view.getX() + dx);
            view.setY(view.getY() + dy);
        } else if (object instanceof EdgeView edge) {
            List<BendPoint> bends = edge.getBendPoints().stream()
                    .map(bend -> new BendPoint(bend.x() + dx, bend.y() + dy)).toList();
            edge.getBendPoints().clear();
            edge.getBendPoints().addAll(bends);
        }
    }

    /** Maps what the target has already to what it has. */
    private static final class ReusingCopier extends EcoreUtil.Copier {
        private static final long serialVersionUID = 1L;

        private final transient Debate debate;

        ReusingCopier(Debate debate) {
            super(false, false);
            this.debate = debate;
        }

        boolean reuses(EObject named) {
            EObject existing = debate.eResource().getEObject(((Identified) named).getId());
            if (existing == null || existing.eClass() != named.eClass()) {
                return false;
            }
            put(named, existing);
            named.eAllContents().forEachRemaining(inner -> {
                EObject twin = inner instanceof Identified part ? debate.eResource().getEObject(part.getId()) : null;
                if (twin != null) {
                    put(inner, twin);
                }
            });
            return true;
        }

        @Override
        protected void copyReference(EReference reference, EObject original, EObject copy) {
            if (copy.eContainer() == debate && Snippets.isNamed(copy)) {
                return;
            }
            super.copyReference(reference, original, copy);
        }
    }
}
