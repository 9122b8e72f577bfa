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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.session.EditStack;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.gef.commands.Command;
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
        check(new TestDebate(folder, "debate" + seed), new Random(seed));
    }

    /** Debates in which every feature of the model is used, also where it makes little sense. */
    @ParameterizedTest
    @ValueSource(longs = { 4, 7, 11, 18 })
    void undoAndRedoRestoreFullDebates(long seed) throws IOException {
        check(TestDebate.of(folder, "full" + seed, new RandomDebates(seed).debate(25)), new Random(seed));
    }

    @Test
    void everyWayToMakeACommandIsTried() throws Exception {
        TestDebate test = new TestDebate(folder, "factories");
        assertEquals(CommandFactories.all(), new TreeSet<>(new RandomEdits(test.session(), new Random()).factories()));
    }

    /** Within few debates, since one may lose what an edit needs, such as its only tag. */
    @Test
    void everyKindOfEditHappens() throws IOException {
        Set<Integer> happened = new TreeSet<>();
        int count = 0;
        for (long seed = 1; seed <= 32; seed++) {
            TestDebate test = new TestDebate(folder, "kinds" + seed);
            Random random = new Random(seed);
            RandomEdits edits = new RandomEdits(test.session(), random);
            count = edits.kindCount();
            for (int i = 0; i < EDITS; i++) {
                int kind = random.nextInt(count);
                Command command = edits.next(kind);
                if (command.canExecute()) {
                    test.session().getCommandStack().execute(command);
                    happened.add(kind);
                }
            }
        }
        assertEquals(IntStream.range(0, count).boxed().collect(Collectors.toSet()), happened);
    }

    private static void check(TestDebate test, Random random) throws IOException {
        RandomEdits edits = new RandomEdits(test.session(), random);
        EditStack stack = test.session().getCommandStack();
        Deque<DebateState> states = new ArrayDeque<>();
        for (int i = 0; i < EDITS; i++) {
            Command command = edits.next(random.nextInt(edits.kindCount()));
            if (command.canExecute()) {
                DebateState before = DebateState.of(test.session());
                if (!execute(stack, command, random.nextInt(8) == 0)) {
                    states.push(before);
                }
                DebateState after = DebateState.of(test.session());
                stack.undo();
                states.peek().assertIsOf(test.session(), "undo of " + command.getLabel());
                stack.redo();
                after.assertIsOf(test.session(), "redo of " + command.getLabel());
            }
            if (random.nextInt(10) == 0) {
                checkFile(test);
            }
        }
        while (stack.canUndo()) {
            String label = stack.getUndoCommand().getLabel();
            stack.undo();
            states.pop().assertIsOf(test.session(), "undo of " + label + " in the end");
        }
        assertTrue(states.isEmpty());
    }

    /** @return whether the edit became part of the one before it */
    private static boolean execute(EditStack stack, Command command, boolean join) {
        Command last = stack.getUndoCommand();
        if (join && last instanceof EditCommand earlier) {
            stack.executeAsPartOf(earlier, command);
        } else {
            stack.execute(command);
        }
        return last != null && stack.getUndoCommand() == last;
    }

    private static void checkFile(TestDebate test) throws IOException {
        test.session().save();
        byte[] saved = DebateFile.toBytes(test.session().getResource());
        byte[] loaded = DebateFile.toBytes(DebateFile.load(test.session().getFile()));
        assertArrayEquals(saved, loaded);
    }
}
