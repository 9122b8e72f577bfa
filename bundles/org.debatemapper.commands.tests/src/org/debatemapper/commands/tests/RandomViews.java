package org.debatemapper.commands.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.debatemapper.commands.view.Arrangement;
import org.debatemapper.commands.view.Bookmarks;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Folds;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.commands.view.Maps;
import org.debatemapper.commands.view.Stories;
import org.debatemapper.commands.view.Views;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.ColorBy;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Story;
import org.debatemapper.model.StoryStep;
import org.debatemapper.model.View;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.gef.commands.Command;

/** Every command that changes what maps show and how, with random inputs from the debate as it stands. */
final class RandomViews {
    private final RandomPick pick;

    RandomViews(RandomPick pick) {
        this.pick = pick;
    }

    /** What happens more often is there more than once. */
    List<RandomEdit> all() {
        return List.of(
                new RandomEdit("Views.setBounds/2", this::move),
                new RandomEdit("Views.setBounds/2", this::moveFrame),
                new RandomEdit("Views.setBounds/1", this::moveMany),
                new RandomEdit("Views.arrange/2", this::arrange),
                new RandomEdit("Views.paint/2", this::paint),
                new RandomEdit("Views.layout/3", this::layout),
                new RandomEdit("Views.bend/3", this::bend),
                new RandomEdit("Views.resetBends/2", this::resetBends),
                new RandomEdit("Views.pin/2", this::pin),
                new RandomEdit("Views.colorBy/2", this::color),
                new RandomEdit("Views.add/4", this::show),
                new RandomEdit("Views.addAll/4", this::showAll),
                new RandomEdit("Folds.fold/2", this::fold),
                new RandomEdit("Folds.toLevel/2", this::level),
                new RandomEdit("Folds.unfoldTo/1", this::unfoldTo),
                new RandomEdit("Groups.group/3", this::group),
                new RandomEdit("Groups.ungroup/1", this::ungroup),
                new RandomEdit("Groups.drop/3", this::drop),
                new RandomEdit("Groups.collapse/2", this::collapseFrame),
                new RandomEdit("Bookmarks.add/3", this::bookmark),
                new RandomEdit("Bookmarks.rename/2", this::renameBookmark),
                new RandomEdit("Bookmarks.delete/1", this::deleteBookmark),
                new RandomEdit("Maps.duplicate/2", this::duplicateMap),
                new RandomEdit("Maps.move/2", this::moveMap),
                new RandomEdit("Maps.delete/1", this::deleteMap),
                new RandomEdit("Stories.create/2", this::story),
                new RandomEdit("Stories.addStep/5", this::step),
                new RandomEdit("Stories.addStep/5", this::step),
                new RandomEdit("Stories.show/3", this::look),
                new RandomEdit("Stories.move/2", this::moveStep),
                new RandomEdit("Stories.delete/1", this::deleteStep),
                new RandomEdit("Stories.setMinutes/2", this::minutes));
    }

    private Command duplicateMap() {
        return new Maps(pick.session()).duplicate(pick.any(pick.debate().getMaps()), "Map " + pick.random().nextInt(3));
    }

    private Command moveMap() {
        return new Maps(pick.session()).move(pick.any(pick.debate().getMaps()), pick.random().nextInt(5) - 2);
    }

    private Command deleteMap() {
        return new Maps(pick.session()).delete(pick.any(pick.debate().getMaps()));
    }

    private Command move() {
        return views().setBounds(pick.any(pick.map().getNodes()),
                new Extent(pick.random().nextInt(900), pick.random().nextInt(900), 160 + pick.random().nextInt(260), 0));
    }

    private Command moveFrame() {
        GroupView frame = pick.any(pick.map().getGroupViews());
        return views().setBounds(frame,
                new Extent(pick.random().nextInt(900), pick.random().nextInt(900), frame.getWidth(), frame.getHeight()));
    }

    private Command moveMany() {
        return views().setBounds(pick.some(pick.map().getNodes()).stream().collect(Collectors.toMap(card -> card,
                card -> new Extent(pick.place(), pick.place(), card.getWidth(), card.getHeight()))));
    }

    private Command arrange() {
        Map<View, Extent> covered = new LinkedHashMap<>();
        pick.some(pick.map().getNodes()).forEach(card -> covered.put(card, new Extent(card.getX(), card.getY(), 220, 80)));
        return views().arrange(pick.any(List.of(Arrangement.values())), covered);
    }

    private Command paint() {
        NodeView model = pick.any(pick.map().getNodes());
        return views().paint(model, pick.some(pick.map().getNodes()));
    }

    private Command layout() {
        NodeView view = pick.any(pick.map().getNodes());
        return views().layout(pick.map(), Map.of(view, new Extent(1, 2, 0, 0)), Map.of());
    }

    private Command bend() {
        List<MapEdge> edges = new MapGraph(pick.map()).edges();
        return views().bend(pick.map(), pick.any(edges), List.of(new BendPoint(pick.random().nextInt(9), 5)));
    }

    private Command resetBends() {
        return views().resetBends(pick.map(), new MapGraph(pick.map()).edges());
    }

    private Command pin() {
        return views().pin(pick.map().getNodes(), pick.random().nextBoolean());
    }

    private Command color() {
        return views().colorBy(pick.map(), pick.any(ColorBy.VALUES));
    }

    private Command show() {
        return views().add(pick.any(pick.debate().getMaps()), pick.any(pick.debate().getStatements()), 7, 7);
    }

    private Command showAll() {
        return views().addAll(pick.any(pick.debate().getMaps()), pick.debate().getStatements().stream()
                .filter(statement -> pick.random().nextBoolean()).toList(), 7, 70);
    }

    private Command fold() {
        return new Folds(pick.session()).fold(List.of(pick.any(pick.map().getNodes())), pick.random().nextBoolean());
    }

    private Command level() {
        return new Folds(pick.session()).toLevel(pick.map(), 1 + pick.random().nextInt(4));
    }

    private Command unfoldTo() {
        return new Folds(pick.session()).unfoldTo(pick.any(pick.map().getNodes()));
    }

    private Command group() {
        NodeView card = pick.any(pick.map().getNodes());
        return new Groups(pick.session()).group(pick.map(), Map.of(card, new Extent(card.getX(), card.getY(), 220, 80)), "Topic");
    }

    private Command ungroup() {
        return new Groups(pick.session()).ungroup(pick.any(pick.debate().getGroups()));
    }

    private Command drop() {
        NodeView card = pick.any(pick.map().getNodes());
        Extent place = new Extent(pick.random().nextInt(900), pick.random().nextInt(900), card.getWidth(), card.getHeight());
        return new Groups(pick.session()).drop(pick.map(), Map.of(card, place), Map.of(card, place.resized(220, 80)));
    }

    private Command collapseFrame() {
        return new Groups(pick.session()).collapse(pick.map().getGroupViews(), pick.random().nextBoolean());
    }

    private Command bookmark() {
        return new Bookmarks(pick.session()).add(pick.any(pick.debate().getMaps()),
                new Extent(pick.random().nextInt(900), 5, 800, 600), "Here");
    }

    private Command renameBookmark() {
        return new Bookmarks(pick.session()).rename(pick.any(pick.debate().getBookmarks()), "There " + pick.random().nextInt(3));
    }

    private Command deleteBookmark() {
        return new Bookmarks(pick.session()).delete(pick.any(pick.debate().getBookmarks()));
    }

    private Command story() {
        return new Stories(pick.session()).create("en", "Story " + pick.random().nextInt(3));
    }

    private Command step() {
        Story story = pick.any(pick.debate().getStories());
        StoryStep after = story.getSteps().isEmpty() || pick.random().nextBoolean() ? null : pick.any(story.getSteps());
        return new Stories(pick.session()).addStep(story, after, pick.any(pick.debate().getMaps()),
                new Extent(pick.random().nextInt(900), 0, 640, 480),
                LocalTexts.of("en", "Step"));
    }

    private Command look() {
        return new Stories(pick.session()).show(pick.any(pick.any(pick.debate().getStories()).getSteps()),
                pick.any(pick.debate().getMaps()),
                new Extent(0, pick.random().nextInt(900), 640, 480));
    }

    private Command moveStep() {
        Story story = pick.any(pick.debate().getStories().stream().filter(s -> s.getSteps().size() > 1).toList());
        return new Stories(pick.session()).move(pick.any(story.getSteps()), pick.random().nextInt(5) - 2);
    }

    private Command deleteStep() {
        Story story = pick.any(pick.debate().getStories());
        return new Stories(pick.session()).delete(List.of(pick.random().nextInt(4) == 0 ? story : pick.any(story.getSteps())));
    }

    private Command minutes() {
        return new Stories(pick.session()).setMinutes(pick.any(pick.debate().getStories()), pick.random().nextInt(3) * 10);
    }

    private Views views() {
        return new Views(pick.session());
    }
}
