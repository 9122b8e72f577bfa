package org.debatemapper.views.internal.maps;

import java.time.LocalDate;
import java.util.List;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Views;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.render.RenderContext;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** New maps that look like another map of the debate. */
public final class MapFrom {
    /** Maps with more statements take too long to lay out while a person waits. */
    public static final int SMALL = 300;

    private final ArgumentMap source;

    /**
     * @param source
     *            gives the new map its languages and the settings of its layout
     */
    public MapFrom(ArgumentMap source) {
        this.source = source;
    }

    /**
     * @param session
     *            the debate to edit
     * @param title
     *            the name of the new map in the language of the other map
     * @param content
     *            what it shows
     * @return a command that makes an {@link ArgumentMap} at the end of the debate, laid out if {@link #isSmall}, else
     *         with all cards on one heap; it cannot be executed if there is nothing to show
     */
    public CreationCommand command(DebateSession session, String title, MapContent content) {
        return new CreationCommand(session, Messages.MapFrom_label, () -> !content.isEmpty(), debate -> {
            ArgumentMap map = newMap(title);
            debate.getMaps().add(map);
            content.getStatements().forEach(statement -> Views.newNode(map, statement, 0, 0));
            addArguments(debate, map);
            content.getGroups().stream().filter(group -> showsAny(map, group)).forEach(group -> addFrame(map, group));
            if (isSmall(content)) {
                FirstLayout.place(map, RenderContext.of(map, LocalDate.now()), new NullProgressMonitor());
            }
            return map;
        });
    }

    /**
     * @param content
     *            what a map shows
     * @return whether it is laid out at once
     */
    public static boolean isSmall(MapContent content) {
        return content.getStatements().size() <= SMALL;
    }

    private ArgumentMap newMap(String title) {
        ArgumentMap map = DebateFactory.eINSTANCE.createArgumentMap();
        map.setTitle(LocalTexts.of(source.languageOrder().get(0), title));
        map.setLanguage(source.getLanguage());
        map.setSecondLanguage(source.getSecondLanguage());
        map.setLayout(source.getLayout() == null ? DebateFactory.eINSTANCE.createLayoutSettings()
                : EcoreUtil.copy(source.getLayout()));
        return map;
    }

    private static void addArguments(Debate debate, ArgumentMap map) {
        List<Argument> shown = debate.getRelations().stream().filter(Argument.class::isInstance)
                .map(Argument.class::cast).filter(argument -> argument.needsNode() && joins(argument, map)).toList();
        shown.forEach(argument -> Views.newNode(map, argument, 0, 0));
    }

    private static boolean joins(Argument argument, ArgumentMap map) {
        return argument.getConclusion() != null && argument.getConclusion().viewOn(map) != null
                && argument.getPremises().stream().anyMatch(premise -> premise.viewOn(map) != null);
    }

    private static boolean showsAny(ArgumentMap map, Group group) {
        return group.getMembers().stream().anyMatch(member -> member.viewOn(map) != null)
                || group.getGroups().stream().anyMatch(inner -> showsAny(map, inner));
    }

    private static void addFrame(ArgumentMap map, Group group) {
        GroupView frame = DebateFactory.eINSTANCE.createGroupView();
        frame.setGroup(group);
        map.getGroupViews().add(frame);
    }
}
