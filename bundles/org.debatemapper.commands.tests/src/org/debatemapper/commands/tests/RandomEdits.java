package org.debatemapper.commands.tests;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.clipboard.PasteCommand;
import org.debatemapper.commands.clipboard.Snippet;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.commands.diff.PatchCommand;
import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.relate.Premises;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Bookmarks;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Folds;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.commands.view.Stories;
import org.debatemapper.commands.view.Views;
import org.debatemapper.core.diff.DebateDifference;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.Claim;
import org.debatemapper.model.ColorBy;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.Issue;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.Story;
import org.debatemapper.model.StoryStep;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;

/** Every command there is, with random inputs from the debate as it stands. */
final class RandomEdits {
    private static final DebatePackage MODEL = DebatePackage.eINSTANCE;

    private final DebateSession session;
    private final Random random;
    private final List<Supplier<Command>> kinds = List.of(this::statement, this::statement, this::reason, this::reason,
            this::counterargument, this::undercut, this::answer, this::sibling, this::connect, this::connect,
            this::reconnectSource, this::reconnectTarget, this::addPremise, this::addPremise, this::removePremise,
            this::merge, this::split, this::text, this::title, this::argumentTitle, this::scheme, this::status,
            this::tags, this::weight, this::reorder, this::move, this::layout, this::bend,
            this::resetBends, this::pin, this::note,
            this::legend, this::newMap, this::show, this::group, this::ungroup, this::drop, this::moveFrame,
            this::collapseFrame, this::color, this::bookmark, this::renameBookmark, this::deleteBookmark, this::paste,
            this::removeView, this::deleteElement, this::deleteNamed, this::fold, this::level, this::patch,
            this::story, this::step, this::look, this::moveStep, this::deleteStep, this::minutes, this::showAll);

    RandomEdits(DebateSession session, Random random) {
        this.session = session;
        this.random = random;
    }

    int kindCount() {
        return kinds.size();
    }

    /** A command of a kind, or one that cannot be executed if the debate lacks what it needs. */
    Command next(int kind) {
        try {
            return kinds.get(kind).get();
        } catch (Missing e) {
            return UnexecutableCommand.INSTANCE;
        }
    }

    /** What was done to a copy is made in the debate. */
    private Command patch() {
        Debate later = EcoreUtil.copy(debate());
        any(later.getStatements()).setText(LocalTexts.of("en", "Rewritten " + random.nextInt()));
        Claim claim = DebateFactory.eINSTANCE.createClaim();
        later.getStatements().add(claim);
        Argument argument = DebateFactory.eINSTANCE.createArgument();
        argument.getPremises().add(claim);
        argument.setConclusion(any(later.getStatements()));
        later.getRelations().add(argument);
        if (random.nextInt(9) == 0) {
            EcoreUtil.delete(any(later.getRelations()), true);
        }
        return new PatchCommand(session, "Patch", DebateDifference.between(debate(), later), map());
    }

    private Command statement() {
        return creations().statement(map(), kind(), random.nextInt(900), random.nextInt(900));
    }

    private Command reason() {
        return creations().reason(map(), any(shown(Statement.class)), MODEL.getEvidence());
    }

    private Command counterargument() {
        return creations().counterargument(map(), any(shown(Statement.class)));
    }

    private Command undercut() {
        return creations().counterargument(map(), any(relations(Relation.class)));
    }

    private Command answer() {
        return creations().answer(map(), any(shown(Issue.class)));
    }

    private Command sibling() {
        return creations().sibling(map(), any(shown(Statement.class)));
    }

    private Command connect() {
        List<Element> ends = debate().elements();
        return new Connections(session).connect(any(List.of(Link.values())), any(ends), any(ends));
    }

    private Command reconnectSource() {
        Relation relation = any(relations(Relation.class));
        Statement premise = relation instanceof Argument argument ? any(argument.getPremises()) : null;
        return new Connections(session).reconnectSource(relation, premise, any(debate().elements()));
    }

    private Command reconnectTarget() {
        return new Connections(session).reconnectTarget(any(relations(Relation.class)), any(debate().elements()));
    }

    private Command addPremise() {
        return new Premises(session).add(any(relations(Argument.class)), any(debate().getStatements()));
    }

    private Command removePremise() {
        Argument argument = any(relations(Argument.class));
        return new Premises(session).remove(argument, any(argument.getPremises()));
    }

    private Command merge() {
        Statement conclusion = any(
                debate().getStatements().stream().filter(statement -> statement.getArguments().size() > 1).toList());
        return new Premises(session).merge(conclusion.getArguments());
    }

    private Command split() {
        return new Premises(session).split(any(relations(Argument.class)));
    }

    private Command text() {
        return new Features(session).setText(any(debate().getStatements()), MODEL.getStatement_Text(),
                any(List.of("en", "ja", "ko")), any(List.of("", "Both countries must rethink.", "\u8ad6\u70b9 < & \"")));
    }

    private Command title() {
        return new Features(session).setText(any(debate().getStatements()), MODEL.getStatement_Title(), "en",
                any(List.of("", "Rethink", "C1")));
    }

    private Command argumentTitle() {
        return new Features(session).setText(any(relations(Argument.class)), MODEL.getArgument_Title(), "en",
                any(List.of("", "From consequences")));
    }

    private Command scheme() {
        return new Features(session).set(any(relations(Argument.class)), MODEL.getArgument_Scheme(),
                random.nextBoolean() || debate().getSchemes().isEmpty() ? null : debate().getSchemes().get(0));
    }

    private Command status() {
        return new Features(session).setOnMany(debate().elements(), MODEL.getElement_Status(),
                any(List.of(Status.values())));
    }

    private Command tags() {
        return new Features(session).add(any(debate().elements()), MODEL.getElement_Tags(), any(debate().getTags()));
    }

    private Command weight() {
        return new Features(session).set(any(debate().getStatements()), MODEL.getAttackable_Weight(),
                random.nextBoolean() ? null : random.nextInt(11) / 10.0);
    }

    private Command reorder() {
        return new Features(session).reorder(debate(), MODEL.getDebate_Statements(), any(debate().getStatements()),
                random.nextInt(debate().getStatements().size()));
    }

    private Command move() {
        return new Views(session).setBounds(any(map().getNodes()),
                new Extent(random.nextInt(900), random.nextInt(900), 160 + random.nextInt(260), 0));
    }

    private Command layout() {
        NodeView view = any(map().getNodes());
        return new Views(session).layout(map(), Map.of(view, new Extent(1, 2, 0, 0)), Map.of());
    }

    private Command bend() {
        List<MapEdge> edges = new MapGraph(map()).edges();
        return new Views(session).bend(map(), any(edges), List.of(new BendPoint(random.nextInt(9), 5)));
    }

    private Command resetBends() {
        return new Views(session).resetBends(map(), new MapGraph(map()).edges());
    }

    private Command fold() {
        return new Folds(session).fold(List.of(any(map().getNodes())), random.nextBoolean());
    }

    private Command level() {
        return new Folds(session).toLevel(map(), 1 + random.nextInt(4));
    }

    private Command pin() {
        return new Views(session).pin(map().getNodes(), random.nextBoolean());
    }

    private Command note() {
        return creations().note(map(), new Extent(random.nextInt(900), 0, 200, 80));
    }

    private Command legend() {
        return creations().legend(map(), 5, 5);
    }

    private Command newMap() {
        return creations().map("Map " + random.nextInt());
    }

    private Command show() {
        return new Views(session).add(any(debate().getMaps()), any(debate().getStatements()), 7, 7);
    }

    private Command group() {
        NodeView card = any(map().getNodes());
        return new Groups(session).group(map(), Map.of(card, new Extent(card.getX(), card.getY(), 220, 80)), "Topic");
    }

    private Command drop() {
        NodeView card = any(map().getNodes());
        Extent place = new Extent(random.nextInt(900), random.nextInt(900), card.getWidth(), card.getHeight());
        return new Groups(session).drop(map(), Map.of(card, place), Map.of(card, place.resized(220, 80)));
    }

    private Command moveFrame() {
        GroupView frame = any(map().getGroupViews());
        return new Views(session).setBounds(frame,
                new Extent(random.nextInt(900), random.nextInt(900), frame.getWidth(), frame.getHeight()));
    }

    private Command collapseFrame() {
        return new Groups(session).collapse(map().getGroupViews(), random.nextBoolean());
    }

    private Command bookmark() {
        return new Bookmarks(session).add(any(debate().getMaps()), new Extent(random.nextInt(900), 5, 800, 600), "Here");
    }

    private Command renameBookmark() {
        return new Bookmarks(session).rename(any(debate().getBookmarks()), "There " + random.nextInt(3));
    }

    private Command deleteBookmark() {
        return new Bookmarks(session).delete(any(debate().getBookmarks()));
    }

    private Command showAll() {
        return new Views(session).addAll(any(debate().getMaps()), debate().getStatements().stream()
                .filter(statement -> random.nextBoolean()).toList(), 7, 70);
    }

    private Command story() {
        return new Stories(session).create("en", "Story " + random.nextInt(3));
    }

    private Command step() {
        Story story = any(debate().getStories());
        StoryStep after = story.getSteps().isEmpty() || random.nextBoolean() ? null : any(story.getSteps());
        return new Stories(session).addStep(story, after, any(debate().getMaps()), new Extent(random.nextInt(900), 0, 640, 480),
                LocalTexts.of("en", "Step"));
    }

    private Command look() {
        return new Stories(session).show(any(any(debate().getStories()).getSteps()), any(debate().getMaps()),
                new Extent(0, random.nextInt(900), 640, 480));
    }

    private Command moveStep() {
        return new Stories(session).move(any(any(debate().getStories()).getSteps()), random.nextInt(5) - 2);
    }

    private Command deleteStep() {
        Story story = any(debate().getStories());
        return new Stories(session).delete(List.of(random.nextInt(4) == 0 ? story : any(story.getSteps())));
    }

    private Command minutes() {
        return new Stories(session).setMinutes(any(debate().getStories()), random.nextInt(3) * 10);
    }

    private Command color() {
        return new Views(session).colorBy(map(), any(ColorBy.VALUES));
    }

    private Command ungroup() {
        return new Groups(session).ungroup(any(debate().getGroups()));
    }

    private Command paste() {
        return new PasteCommand(session, any(debate().getMaps()), Snippet.of(map(), some(map().getNodes())), 20, 20);
    }

    private Command removeView() {
        return new Deletions(session).fromMap(List.of(any(map().getNodes())));
    }

    private Command deleteElement() {
        return new Deletions(session).fromDebate(List.of(any(debate().elements())));
    }

    private Command deleteNamed() {
        return random.nextInt(4) > 0 ? UnexecutableCommand.INSTANCE
                : new Deletions(session).fromDebate(List.of(any(debate().getTags())));
    }

    private Creations creations() {
        return new Creations(session);
    }

    private Debate debate() {
        return session.getDebate();
    }

    private ArgumentMap map() {
        return debate().getMaps().get(0);
    }

    private EClass kind() {
        return any(List.of(MODEL.getIssue(), MODEL.getClaim(), MODEL.getClaim(), MODEL.getEvidence()));
    }

    private <E extends Element> List<E> shown(Class<E> kind) {
        return map().getNodes().stream().map(NodeView::getElement).filter(kind::isInstance).map(kind::cast).toList();
    }

    private <R extends Relation> List<R> relations(Class<R> kind) {
        return debate().getRelations().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <T> List<T> some(List<T> list) {
        return list.stream().filter(t -> random.nextInt(4) == 0).toList();
    }

    private <T> T any(List<T> list) {
        if (list.isEmpty()) {
            throw new Missing();
        }
        return list.get(random.nextInt(list.size()));
    }

    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
