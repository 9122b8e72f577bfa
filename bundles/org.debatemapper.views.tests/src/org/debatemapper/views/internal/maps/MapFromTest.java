package org.debatemapper.views.internal.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.FirstLayout;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.views.internal.OpenDebate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFromTest {
    private final DebateBuilder builder = new DebateBuilder();
    private final Claim conclusion = builder.claim("conclusion");
    private final Claim first = builder.claim("first");
    private final Claim second = builder.claim("second");
    private final Claim hidden = builder.claim("hidden");
    private final Argument argument = builder.argument(conclusion, first, second);
    private final Attack undercut = builder.attack(hidden, argument);
    private final ArgumentMap all = builder.map("all", conclusion, first, second, argument);

    @Test
    void theNewMapIsLaidOutWithItsArgumentsAndIsOneUndo(@TempDir Path folder) throws IOException {
        all.setLanguage("ja");
        try (OpenDebate open = OpenDebate.of(folder, builder.debate())) {
            String before = open.content();
            ArgumentMap map = make(open, "Part",
                    MapContent.of(List.of(open.get(conclusion), open.get(first), open.get(hidden))));
            String after = open.content();
            assertEquals("Part", map.getTitle().get("ja"));
            assertEquals("ja", map.getLanguage());
            assertEquals(map, open.session().getDebate().getMaps().get(1));
            assertNotNull(open.get(argument).viewOn(map));
            assertNotNull(open.get(hidden).viewOn(map));
            assertNull(open.get(second).viewOn(map));
            assertFalse(FirstLayout.isNeeded(map));
            open.session().getCommandStack().undo();
            assertEquals(before, open.content());
            open.session().getCommandStack().redo();
            assertEquals(after, open.content());
        }
    }

    @Test
    void aGroupComesWithFramesAroundItsCards(@TempDir Path folder) throws IOException {
        Group outer = group("outer", conclusion);
        Group inner = group("inner", first, second);
        outer.getGroups().add(inner);
        outer.getGroups().add(group("empty"));
        builder.debate().getGroups().add(outer);
        try (OpenDebate open = OpenDebate.of(folder, builder.debate())) {
            ArgumentMap map = make(open, "Group", MapContent.of(List.of(open.get(outer))));
            assertEquals(List.of(open.get(outer), open.get(inner)),
                    map.getGroupViews().stream().map(GroupView::getGroup).toList());
            GroupView outside = map.getGroupViews().get(0);
            GroupView inside = map.getGroupViews().get(1);
            assertTrue(outside.getX() < inside.getX() && outside.getY() < inside.getY(), "frames hold each other");
            assertTrue(inside.getX() < open.get(first).viewOn(map).getX());
            assertTrue(inside.getX() + inside.getWidth() > open.get(second).viewOn(map).getX());
        }
    }

    @Test
    void aLargeMapIsLeftToALayoutInTheBackground(@TempDir Path folder) throws IOException {
        List<Statement> many = new ArrayList<>();
        for (int i = 0; i <= MapFrom.SMALL; i++) {
            many.add(builder.claim("claim " + i));
        }
        try (OpenDebate open = OpenDebate.of(folder, builder.debate())) {
            MapContent content = MapContent.of(many.stream().map(open::get).toList());
            assertFalse(MapFrom.isSmall(content));
            assertTrue(FirstLayout.isNeeded(make(open, "Large", content)));
        }
    }

    @Test
    void nothingMakesNoMap(@TempDir Path folder) throws IOException {
        try (OpenDebate open = OpenDebate.of(folder, builder.debate())) {
            assertFalse(new MapFrom(open.get(all)).command(open.session(), "None", MapContent.of(List.of()))
                    .canExecute());
        }
    }

    @Test
    void relationsComeToTheirEndsAndGroupsToTheirMembers() {
        Group outer = group("outer", hidden);
        outer.getGroups().add(group("inner", first));
        assertEquals(Set.of(conclusion, first, second), Set.copyOf(MapContent.of(List.of(argument)).getStatements()));
        assertEquals(Set.of(hidden, conclusion, first, second),
                Set.copyOf(MapContent.of(List.of(undercut)).getStatements()));
        assertEquals(List.of(hidden, first), MapContent.of(List.of(outer)).getStatements());
    }

    @Test
    void aBranchGoesDownFromEachChosenStatement() {
        assertEquals(List.of(conclusion), MapContent.branches(List.of(conclusion, argument), 0).getStatements());
        assertEquals(Set.of(conclusion, hidden, first, second),
                Set.copyOf(MapContent.branches(List.of(conclusion), 1).getStatements()));
        assertTrue(MapContent.branches(List.of(argument), 1).isEmpty());
    }

    @Test
    void aGroupIsFoundByItsMembersAndItsFrame() {
        Group outer = group("outer", hidden);
        Group inner = group("inner", first, second);
        outer.getGroups().add(inner);
        GroupView frame = DebateFactory.eINSTANCE.createGroupView();
        frame.setGroup(inner);
        assertEquals(List.of(inner), MapContent.groups(List.of(first), List.of(outer)).getGroups());
        assertEquals(List.of(inner), MapContent.groups(List.of(frame), List.of(outer)).getGroups());
        assertEquals(inner, MapContent.groups(List.of(frame), List.of(outer)).getMain());
        assertTrue(MapContent.groups(List.of(conclusion), List.of(outer)).isEmpty());
    }

    private ArgumentMap make(OpenDebate open, String title, MapContent content) {
        CreationCommand command = new MapFrom(open.get(all)).command(open.session(), title, content);
        open.session().getCommandStack().execute(command);
        return (ArgumentMap) command.getMade();
    }

    private Group group(String title, Statement... members) {
        Group group = builder.identify(DebateFactory.eINSTANCE.createGroup());
        group.setTitle(LocalTexts.of("en", title));
        group.getMembers().addAll(List.of(members));
        return group;
    }
}
