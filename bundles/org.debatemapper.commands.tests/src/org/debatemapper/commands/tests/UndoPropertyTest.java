package org.debatemapper.commands.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Undo and redo give back an equal model: values, order in all lists, opposites too, positions and ids. */
class UndoPropertyTest {
    private static final int EDITS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void undoAndRedoRestoreEveryState(long seed) throws IOException {
        Random random = new Random(seed);
        TestDebate test = new TestDebate(folder, "debate" + seed);
        RandomEdits edits = new RandomEdits(test.session(), random);
        CommandStack stack = test.session().getCommandStack();
        Deque<Debate> states = new ArrayDeque<>();
        for (int i = 0; i < EDITS; i++) {
            Command command = edits.next(random.nextInt(edits.kindCount()));
            if (command.canExecute()) {
                states.push(EcoreUtil.copy(test.debate()));
                stack.execute(command);
                Debate after = EcoreUtil.copy(test.debate());
                stack.undo();
                assertSame(states.peek(), test.debate(), "undo of " + command.getLabel());
                stack.redo();
                assertSame(after, test.debate(), "redo of " + command.getLabel());
            }
            if (random.nextInt(10) == 0) {
                checkFile(test);
            }
        }
        while (stack.canUndo()) {
            String label = stack.getUndoCommand().getLabel();
            stack.undo();
            assertSame(states.pop(), test.debate(), "undo of " + label + " in the end");
        }
        assertTrue(states.isEmpty());
    }

    @Test
    void everyKindOfEditHappens() throws IOException {
        Random random = new Random(42);
        TestDebate test = new TestDebate(folder, "kinds");
        RandomEdits edits = new RandomEdits(test.session(), random);
        Set<Integer> missing = new TreeSet<>();
        for (int kind = 0; kind < edits.kindCount(); kind++) {
            missing.add(kind);
        }
        for (int i = 0; i < 4000 && !missing.isEmpty(); i++) {
            int kind = random.nextInt(edits.kindCount());
            Command command = edits.next(kind);
            if (command.canExecute()) {
                test.session().getCommandStack().execute(command);
                missing.remove(kind);
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static void checkFile(TestDebate test) throws IOException {
        test.session().save();
        byte[] saved = DebateFile.toBytes(test.session().getResource());
        byte[] loaded = DebateFile.toBytes(DebateFile.load(test.session().getFile()));
        assertArrayEquals(saved, loaded);
    }

    private static void assertSame(Debate expected, Debate actual, String what) {
        assertTrue(new EcoreUtil.EqualityHelper().equals(expected, actual), what);
    }
}
