package org.debatemapper.diagram.tests;

import java.io.IOException;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.debatemapper.core.files.DebateFile;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The small sample under real hands. Whatever a test did is undone at its end, and the debate must be as it was. */
abstract class MouseTest {
    @TempDir
    Path folder;

    DiagramFixture fixture;
    MapHands hands;
    private byte[] before;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
        hands = new MapHands(fixture);
        before = bytes();
    }

    @AfterEach
    void undoAllAndClose() throws IOException {
        CommandStack stack = fixture.session().getCommandStack();
        while (stack.canUndo()) {
            stack.undo();
            fixture.settle();
        }
        assertFalse(fixture.session().isDirty());
        assertArrayEquals(before, bytes());
        hands.close();
        fixture.close();
    }

    private byte[] bytes() throws IOException {
        return DebateFile.toBytes(fixture.session().getResource());
    }
}
