package org.debatemapper.views.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.core.reading.ProCon;
import org.debatemapper.core.reading.ProCon.Point;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Claim;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.views.internal.OpenDebate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointEditTest {
    @Test
    void aPointIsMadeAndTakenBackAsOne(@TempDir Path folder) throws IOException {
        DebateBuilder builder = new DebateBuilder();
        Claim written = builder.claim("Both must rethink");
        ArgumentMap shown = builder.map("all", written);
        try (OpenDebate open = OpenDebate.of(folder, builder.debate())) {
            Claim claim = open.get(written);
            ArgumentMap map = open.get(shown);
            String before = open.content();
            PointEdit edit = new PointEdit(open.session(), map);
            edit.add(claim, true, "For");
            edit.add(claim, false, "Against");
            Point pro = ProCon.of(claim).pros().get(0);
            Point con = ProCon.of(claim).cons().get(0);
            assertEquals("For", pro.statement().getText().get("en"));
            assertEquals("Against", con.statement().getText().get("en"));
            assertNotNull(con.statement().viewOn(map));
            open.session().getCommandStack().undo();
            open.session().getCommandStack().undo();
            assertEquals(before, open.content());
        }
    }
}
