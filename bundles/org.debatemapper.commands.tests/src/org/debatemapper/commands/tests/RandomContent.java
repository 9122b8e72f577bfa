package org.debatemapper.commands.tests;

import java.util.List;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.clipboard.PasteCommand;
import org.debatemapper.commands.clipboard.Snippet;
import org.debatemapper.commands.clipboard.TextCards;
import org.debatemapper.commands.create.Offshoot;
import org.debatemapper.commands.create.Referents;
import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.commands.diff.PatchCommand;
import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.relate.Premises;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.core.diff.DebateDifference;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;

/** Every command that changes what a debate says, with random inputs from the debate as it stands. */
final class RandomContent {
    private static final DebatePackage MODEL = DebatePackage.eINSTANCE;

    private final RandomPick pick;

    RandomContent(RandomPick pick) {
        this.pick = pick;
    }

    /** What happens more often is there more than once. */
    List<RandomEdit> all() {
        return List.of(
                new RandomEdit("Creations.statement/4", this::statement),
                new RandomEdit("Creations.statement/4", this::statement),
                new RandomEdit("Creations.reason/3", this::reason),
                new RandomEdit("Creations.reason/3", this::reason),
                new RandomEdit("Creations.counterargument/2", this::counterargument),
                new RandomEdit("Creations.counterargument/2", this::undercut),
                new RandomEdit("Creations.answer/2", this::answer),
                new RandomEdit("Creations.sibling/2", this::sibling),
                new RandomEdit("Creations.offshoot/2", this::offshoot),
                new RandomEdit("Creations.offshoot/4", this::offshootThere),
                new RandomEdit("Referents.actor/1", this::actor),
                new RandomEdit("Referents.source/1", this::source),
                new RandomEdit("Connections.connect/3", this::connect),
                new RandomEdit("Connections.connect/3", this::connect),
                new RandomEdit("Connections.reconnectSource/3", this::reconnectSource),
                new RandomEdit("Connections.reconnectTarget/2", this::reconnectTarget),
                new RandomEdit("Premises.add/2", this::addPremise),
                new RandomEdit("Premises.add/2", this::addPremise),
                new RandomEdit("Premises.remove/2", this::removePremise),
                new RandomEdit("Premises.merge/1", this::merge),
                new RandomEdit("Premises.split/1", this::split),
                new RandomEdit("Features.setText/4", this::text),
                new RandomEdit("Features.setText/4", this::title),
                new RandomEdit("Features.setText/4", this::argumentTitle),
                new RandomEdit("Features.set/3", this::scheme),
                new RandomEdit("Features.setOnMany/3", this::status),
                new RandomEdit("Features.add/3", this::tags),
                new RandomEdit("Features.remove/3", this::untag),
                new RandomEdit("Features.choose/4", this::choose),
                new RandomEdit("Features.set/3", this::weight),
                new RandomEdit("Features.reorder/4", this::reorder),
                new RandomEdit("Creations.note/2", this::note),
                new RandomEdit("Creations.legend/3", this::legend),
                new RandomEdit("Creations.map/1", this::newMap),
                new RandomEdit("PasteCommand/5", this::paste),
                new RandomEdit("TextCards/5", this::textCards),
                new RandomEdit("Deletions.fromMap/1", this::removeView),
                new RandomEdit("Deletions.fromDebate/1", this::deleteElement),
                new RandomEdit("Deletions.fromDebate/1", this::deleteNamed),
                new RandomEdit("PatchCommand/4", this::patch));
    }

    private Command statement() {
        return pick.creations().statement(pick.map(), pick.kind(), pick.random().nextInt(900), pick.random().nextInt(900));
    }

    private Command reason() {
        return pick.creations().reason(pick.map(), pick.any(pick.shown(Statement.class)), MODEL.getEvidence());
    }

    private Command counterargument() {
        return pick.creations().counterargument(pick.map(), pick.any(pick.shown(Statement.class)));
    }

    private Command undercut() {
        return pick.creations().counterargument(pick.map(), pick.any(pick.relations(Relation.class)));
    }

    private Command answer() {
        return pick.creations().answer(pick.map(), pick.any(pick.shown(Issue.class)));
    }

    private Command sibling() {
        return pick.creations().sibling(pick.map(), pick.any(pick.shown(Statement.class)));
    }

    private Command offshoot() {
        return pick.creations().offshoot(pick.map(), pick.any(Offshoot.legalFor(pick.any(pick.debate().elements()))));
    }

    private Command offshootThere() {
        return pick.creations().offshoot(pick.map(), pick.any(Offshoot.legalFor(pick.any(pick.debate().elements()))),
                pick.place(), pick.place());
    }

    private Command actor() {
        return new Referents(pick.session()).actor("Actor " + pick.random().nextInt(3));
    }

    private Command source() {
        return new Referents(pick.session()).source("Source " + pick.random().nextInt(3));
    }

    private Command connect() {
        List<Element> ends = pick.debate().elements();
        return new Connections(pick.session()).connect(pick.any(List.of(Link.values())), pick.any(ends), pick.any(ends));
    }

    private Command reconnectSource() {
        Relation relation = pick.any(pick.relations(Relation.class));
        Statement premise = relation instanceof Argument argument ? pick.any(argument.getPremises()) : null;
        return new Connections(pick.session()).reconnectSource(relation, premise, pick.any(pick.debate().elements()));
    }

    private Command reconnectTarget() {
        return new Connections(pick.session()).reconnectTarget(pick.any(pick.relations(Relation.class)),
                pick.any(pick.debate().elements()));
    }

    private Command addPremise() {
        return new Premises(pick.session()).add(pick.any(pick.relations(Argument.class)), pick.any(pick.debate().getStatements()));
    }

    private Command removePremise() {
        Argument argument = pick.any(pick.relations(Argument.class));
        return new Premises(pick.session()).remove(argument, pick.any(argument.getPremises()));
    }

    private Command merge() {
        Statement conclusion = pick.any(
                pick.debate().getStatements().stream().filter(statement -> statement.getArguments().size() > 1).toList());
        return new Premises(pick.session()).merge(conclusion.getArguments());
    }

    private Command split() {
        return new Premises(pick.session()).split(pick.any(pick.relations(Argument.class)));
    }

    private Command text() {
        return features().setText(pick.any(pick.debate().getStatements()), MODEL.getStatement_Text(),
                pick.any(List.of("en", "ja", "ko")), pick.any(List.of("", "Both countries must rethink.", "\u8ad6\u70b9 < & \"")));
    }

    private Command title() {
        return features().setText(pick.any(pick.debate().getStatements()), MODEL.getStatement_Title(), "en",
                pick.any(List.of("", "Rethink", "C1")));
    }

    private Command argumentTitle() {
        return features().setText(pick.any(pick.relations(Argument.class)), MODEL.getArgument_Title(), "en",
                pick.any(List.of("", "From consequences")));
    }

    private Command scheme() {
        return features().set(pick.any(pick.relations(Argument.class)), MODEL.getArgument_Scheme(),
                pick.random().nextBoolean() || pick.debate().getSchemes().isEmpty() ? null : pick.debate().getSchemes().get(0));
    }

    private Command status() {
        return features().setOnMany(pick.debate().elements(), MODEL.getElement_Status(),
                pick.any(List.of(Status.values())));
    }

    private Command tags() {
        return features().add(pick.any(pick.debate().elements()), MODEL.getElement_Tags(), pick.any(pick.debate().getTags()));
    }

    private Command untag() {
        Element element = pick.any(pick.debate().elements().stream().filter(e -> !e.getTags().isEmpty()).toList());
        return features().remove(element, MODEL.getElement_Tags(), pick.any(element.getTags()));
    }

    private Command choose() {
        return features().choose(pick.some(pick.debate().elements()), MODEL.getElement_Tags(), pick.any(pick.debate().getTags()),
                pick.chance(2));
    }

    private Command weight() {
        return features().set(pick.any(pick.debate().getStatements()), MODEL.getAttackable_Weight(),
                pick.random().nextBoolean() ? null : pick.random().nextInt(11) / 10.0);
    }

    private Command reorder() {
        return features().reorder(pick.debate(), MODEL.getDebate_Statements(), pick.any(pick.debate().getStatements()),
                pick.random().nextInt(pick.debate().getStatements().size()));
    }

    private Command note() {
        return pick.creations().note(pick.map(), new Extent(pick.random().nextInt(900), 0, 200, 80));
    }

    private Command legend() {
        return pick.creations().legend(pick.map(), 5, 5);
    }

    private Command newMap() {
        return pick.creations().map("Map " + pick.random().nextInt());
    }

    private Command paste() {
        return new PasteCommand(pick.session(), pick.any(pick.debate().getMaps()),
                Snippet.of(pick.map(), pick.some(pick.map().getNodes())), 20, 20);
    }

    private Command textCards() {
        return new TextCards(pick.session(), pick.map(),
                pick.any(List.of("One.\n\nTwo.", "Read this: https://example.org/a-report.html", "https://example.org/", " ")),
                new Extent(pick.place(), pick.place(), 220, 0), pick.chance(2) ? null : pick.any(pick.debate().elements()));
    }

    private Command removeView() {
        return new Deletions(pick.session()).fromMap(List.of(pick.any(pick.map().getNodes())));
    }

    private Command deleteElement() {
        return new Deletions(pick.session()).fromDebate(List.of(pick.any(pick.debate().elements())));
    }

    private Command deleteNamed() {
        return pick.random().nextInt(4) > 0 ? UnexecutableCommand.INSTANCE
                : new Deletions(pick.session()).fromDebate(List.of(pick.any(pick.debate().getTags())));
    }

    /** What was done to a copy is made in the debate. */
    private Command patch() {
        Debate later = EcoreUtil.copy(pick.debate());
        pick.any(later.getStatements()).setText(LocalTexts.of("en", "Rewritten " + pick.random().nextInt()));
        Claim claim = DebateFactory.eINSTANCE.createClaim();
        later.getStatements().add(claim);
        Argument argument = DebateFactory.eINSTANCE.createArgument();
        argument.getPremises().add(claim);
        argument.setConclusion(pick.any(later.getStatements()));
        later.getRelations().add(argument);
        if (pick.random().nextInt(9) == 0) {
            EcoreUtil.delete(pick.any(later.getRelations()), true);
        }
        return new PatchCommand(pick.session(), "Patch", DebateDifference.between(pick.debate(), later), pick.map());
    }

    private Features features() {
        return new Features(pick.session());
    }
}
