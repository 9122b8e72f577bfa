package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NoteView;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.GroupPainter;
import org.debatemapper.render.LegendPainter;
import org.debatemapper.render.NotePainter;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Text;
import org.junit.jupiter.api.Test;

class LegendPainterTest {
    private final RenderContext context = new SampleDebate().context();

    @Test
    void theLegendSpeaksTheLanguageOfTheMap() {
        assertTrue(legend("en").contains("supports"));
        assertTrue(legend("ja").contains("支持する"));
        assertTrue(legend("ko").contains("뒷받침"));
        assertTrue(legend("fr").contains("supports"), "no French: the default");
    }

    @Test
    void aNoteIsAsHighAsItsText() {
        NoteView note = SampleDebate.FACTORY.createNoteView();
        note.setText(LocalTexts.of("en", "word ".repeat(60)));
        Picture picture = NotePainter.note(note, context);
        assertTrue(picture.height() > 100);
        note.setWidth(400);
        assertTrue(NotePainter.note(note, context).height() < picture.height());
    }

    @Test
    void aGroupHasTheSizeOfItsViewUnlessItIsCollapsed() {
        Group group = SampleDebate.FACTORY.createGroup();
        group.setTitle(LocalTexts.of("en", "Topic"));
        GroupView view = SampleDebate.FACTORY.createGroupView();
        view.setGroup(group);
        view.setX(5);
        view.setWidth(300);
        view.setHeight(200);
        assertEquals(new Bounds(5, 0, 300, 200), GroupPainter.group(view, context).bounds());
        assertEquals("Topic", text(GroupPainter.group(view, context)));
        view.setCollapsed(true);
        assertEquals(GroupPainter.TITLE_HEIGHT, GroupPainter.group(view, context).height());
    }

    private String legend(String language) {
        SampleDebate sample = new SampleDebate();
        sample.statement("C1", null, "en", "a claim");
        sample.statement("E1", null, "en", "a fact");
        sample.support("A1", "C1", "E1");
        return text(LegendPainter.legend(SampleDebate.FACTORY.createLegendView(),
                sample.context().withLanguages(List.of(language))));
    }

    private static String text(Picture picture) {
        return picture.primitives().stream().filter(Text.class::isInstance).map(p -> ((Text) p).text())
                .collect(Collectors.joining(" "));
    }
}
