package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.model.ColorBy;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Label;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Status;
import org.debatemapper.render.Overlay;
import org.debatemapper.render.scene.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards coloured by what a map asks for, and the legend that follows. */
class ColorsTest {
    private static final long LEGEND_PAUSE = 120;

    @TempDir
    Path folder;

    private DiagramFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void cardsChangeTheirColoursAtOnceAndBackWithUndo() {
        NodeView card = fixture.card("C2 ");
        Object before = picture(card);
        fixture.run(new Views(fixture.session()).colorBy(fixture.map(), ColorBy.STATUS));
        assertEquals(ColorBy.STATUS, fixture.map().getColorBy());
        assertNotEquals(before, picture(card));
        fixture.session().getCommandStack().undo();
        fixture.settle();
        assertEquals(before, picture(card));
    }

    @Test
    void aCardFollowsItsStatus() {
        fixture.run(new Views(fixture.session()).colorBy(fixture.map(), ColorBy.STATUS));
        NodeView card = fixture.card("C2 ");
        Object before = picture(card);
        set(card.getElement(), Status.DISPUTED);
        assertNotEquals(before, picture(card));
    }

    @Test
    void theLegendListsWhatOccursAfterEveryEdit() throws InterruptedException {
        addLegend();
        assertFalse(legend().contains("Disputed"));
        fixture.run(new Views(fixture.session()).colorBy(fixture.map(), ColorBy.STATUS));
        assertTrue(legend().contains("Draft"));
        set(fixture.card("C2 ").getElement(), Status.DISPUTED);
        assertTrue(legend().contains("Disputed"));
        fixture.session().getCommandStack().undo();
        assertFalse(legend().contains("Disputed"));
    }

    @Test
    void theLegendTellsTheLabelsOfAnEvaluation() throws InterruptedException {
        addLegend();
        Element element = fixture.card("C1").getElement();
        fixture.diagram().setOverlay(new Overlay(Map.of(element, Label.UNDECIDED), Map.of()));
        assertTrue(legend().contains("undecided"));
        fixture.diagram().setOverlay(Overlay.NONE);
        assertFalse(legend().contains("undecided"));
    }

    private void addLegend() {
        fixture.run(new Creations(fixture.session()).legend(fixture.map(), 0, 0));
    }

    private void set(Element element, Status status) {
        fixture.run(new Features(fixture.session()).set(element, DebatePackage.eINSTANCE.getElement_Status(), status));
    }

    private Object picture(NodeView card) {
        return ((PictureFigure) fixture.part(card).getFigure()).getPicture();
    }

    private String legend() throws InterruptedException {
        Thread.sleep(LEGEND_PAUSE);
        fixture.settle();
        PictureFigure figure = (PictureFigure) fixture.part(fixture.map().getLegend()).getFigure();
        List<String> texts = figure.getPicture().primitives().stream().filter(Text.class::isInstance)
                .map(p -> ((Text) p).text()).toList();
        return texts.stream().collect(Collectors.joining(" "));
    }
}
