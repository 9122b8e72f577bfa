package org.debatemapper.ui.tests;

import java.io.IOException;
import java.util.List;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Label;
import org.debatemapper.model.Source;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.debatemapper.render.Overlay;
import org.debatemapper.testing.DebateBuilder;

/**
 * A debate in which a study of one source refutes the only objection to a thesis, two claims exclude each other, and one actor
 * denies the study, another asserts the objection.
 */
final class StudyDebate {
    static final String THESIS = "Trade must grow";
    static final String OBJECTION = "Trade does harm";
    static final String STUDY = "A study finds none";
    static final String ONE = "It starts in spring";
    static final String OTHER = "It starts in autumn";
    static final String PAPER = "The paper";
    static final String KIM = "Kim";
    static final String SATO = "Sato";

    private final DebateBuilder builder = new DebateBuilder();
    private final Claim thesis = builder.claim(THESIS);
    private final Claim objection = builder.claim(OBJECTION);
    private final Evidence study = builder.evidence(STUDY);
    private final Claim one = builder.claim(ONE);
    private final Claim other = builder.claim(OTHER);
    private final Source paper = builder.source(PAPER, study);
    private final Actor kim = actor(KIM);
    private final Actor sato = actor(SATO);
    private DebateEditor editor;

    private StudyDebate() {
        builder.attack(objection, thesis);
        builder.attack(study, objection);
        builder.attack(one, other);
        builder.attack(other, one);
        hold(kim, StanceKind.DENIES, study);
        hold(sato, StanceKind.ASSERTS, objection);
        builder.map("All", thesis, objection, study, one, other);
        builder.expect(thesis, Label.IN);
    }

    /** Writes the debate and opens it. */
    static StudyDebate open() throws IOException {
        StudyDebate study = new StudyDebate();
        study.builder.debate().getLanguages().addAll(List.of("en", "ja"));
        study.editor = WorkbenchTest.open(study.builder.debate(), "study");
        return study;
    }

    DebateEditor editor() {
        return editor;
    }

    Debate debate() {
        return editor.getDebate();
    }

    Claim thesis() {
        return read(thesis);
    }

    Claim objection() {
        return read(objection);
    }

    Evidence study() {
        return read(study);
    }

    Claim one() {
        return read(one);
    }

    Claim other() {
        return read(other);
    }

    Source paper() {
        return read(paper);
    }

    Actor kim() {
        return read(kim);
    }

    Actor sato() {
        return read(sato);
    }

    /** Selects a card on the map, as a click would. */
    void select(Element element) {
        WorkbenchTest.page().activate(editor);
        editor.reveal(element);
        WorkbenchTest.settle();
    }

    /** What the cards show. */
    Overlay overlay() {
        return DiagramContext.of(editor.getDiagram().getViewer()).getStyle().overlay();
    }

    Label label(Attackable element) {
        return overlay().label(element);
    }

    @SuppressWarnings("unchecked")
    private <T extends Identified> T read(T written) {
        return (T) editor.getSession().find(written.getId());
    }

    private Actor actor(String name) {
        Actor actor = builder.identify(DebateFactory.eINSTANCE.createActor());
        actor.setName(builder.text(name));
        builder.debate().getActors().add(actor);
        return actor;
    }

    private void hold(Actor actor, StanceKind kind, Statement statement) {
        Stance stance = builder.identify(DebateFactory.eINSTANCE.createStance());
        stance.setActor(actor);
        stance.setKind(kind);
        statement.getStances().add(stance);
    }
}
