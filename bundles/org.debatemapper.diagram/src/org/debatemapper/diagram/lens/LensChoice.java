package org.debatemapper.diagram.lens;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.Actor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Group;
import org.debatemapper.model.Label;
import org.debatemapper.model.Lens;
import org.debatemapper.model.Status;
import org.debatemapper.model.Tag;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.style.Theme;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One value that a lens may ask for.
 *
 * @param feature
 *            the list of the lens that it belongs to
 * @param value
 *            the value
 * @param name
 *            what a person calls it
 * @param color
 *            its colour on the map, or null
 */
public record LensChoice(EStructuralFeature feature, Object value, String name, Color color) {
    private static final DebatePackage MODEL = DebatePackage.eINSTANCE;

    /**
     * @param debate
     *            offers its tags, actors and groups
     * @param style
     *            languages and colours
     * @return all choices, those of one list together
     */
    public static List<LensChoice> all(Debate debate, RenderContext style) {
        Theme theme = style.theme();
        List<LensChoice> all = new ArrayList<>();
        EStructuralFeature kinds = MODEL.getLens_Kinds();
        all.add(new LensChoice(kinds, MODEL.getIssue().getName(), LensMessages.Kind_issue, theme.issue().solid()));
        all.add(new LensChoice(kinds, MODEL.getClaim().getName(), LensMessages.Kind_claim, theme.claim().solid()));
        all.add(new LensChoice(kinds, MODEL.getEvidence().getName(), LensMessages.Kind_evidence,
                theme.evidence().solid()));
        for (Status status : Status.values()) {
            all.add(new LensChoice(MODEL.getLens_Statuses(), status, LensMessages.of(status), null));
        }
        for (Tag tag : debate.getTags()) {
            all.add(new LensChoice(MODEL.getLens_Tags(), tag, "#" + tag.getName(), Color.parse(tag.getColor(), null)));
        }
        for (Actor actor : debate.getActors()) {
            all.add(new LensChoice(MODEL.getLens_Actors(), actor, style.resolve(actor.getName()),
                    Color.parse(actor.getColor(), null)));
        }
        addGroups(debate.getGroups(), style, all);
        for (Label label : Label.values()) {
            all.add(new LensChoice(MODEL.getLens_Labels(), label, LensMessages.of(label), null));
        }
        return all;
    }

    private static void addGroups(List<Group> groups, RenderContext style, List<LensChoice> all) {
        for (Group group : groups) {
            all.add(new LensChoice(MODEL.getLens_Groups(), group, style.resolve(group.getTitle()),
                    Color.parse(group.getColor(), null)));
            addGroups(group.getGroups(), style, all);
        }
    }

    /**
     * @param map
     *            a map
     * @return whether its lens asks for the value
     */
    public boolean isChosen(ArgumentMap map) {
        return map.getLens() != null && ((List<?>) map.getLens().eGet(feature)).contains(value);
    }

    /**
     * @param map
     *            a map, which stays as it is
     * @return its lens with the value if it did not ask for it before, without it if it did; null if it then asks for
     *         nothing
     */
    public Lens turned(ArgumentMap map) {
        Lens lens = map.getLens() == null ? DebateFactory.eINSTANCE.createLens() : EcoreUtil.copy(map.getLens());
        @SuppressWarnings("unchecked")
        EList<Object> values = (EList<Object>) lens.eGet(feature);
        if (!values.remove(value)) {
            values.add(value);
        }
        boolean empty = lens.eClass().getEAllStructuralFeatures().stream()
                .allMatch(each -> ((List<?>) lens.eGet(each)).isEmpty());
        return empty ? null : lens;
    }
}
