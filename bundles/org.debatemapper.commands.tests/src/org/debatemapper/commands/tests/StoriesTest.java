package org.debatemapper.commands.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Stories;
import org.debatemapper.model.Story;
import org.debatemapper.model.StoryStep;
import org.debatemapper.model.operations.LocalTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {
    @TempDir
    Path folder;
    private TestDebate test;
    private Stories stories;
    private Story story;

    @BeforeEach
    void makeAStory() throws IOException {
        test = new TestDebate(folder, "stories");
        stories = new Stories(test.session());
        CreationCommand command = stories.create("en", "Opening");
        test.run(command);
        story = (Story) command.getMade();
    }

    @Test
    void stepsFollowTheOneThatIsNamed() {
        StoryStep first = add(null, "First");
        add(null, "Last");
        add(first, "Second");
        assertEquals(List.of("First", "Second", "Last"), titles());
        test.undo();
        assertEquals(List.of("First", "Last"), titles());
    }

    @Test
    void stepsMoveWithinTheStory() {
        add(null, "First");
        StoryStep last = add(null, "Last");
        assertFalse(stories.move(last, 1).canExecute());
        test.run(stories.move(last, -1));
        assertEquals(List.of("Last", "First"), titles());
    }

    @Test
    void aStepShowsAnotherPlace() {
        StoryStep step = add(null, "Step");
        test.run(stories.show(step, test.map(), new Extent(5, 6, 70, 80)));
        assertEquals(5, step.getX());
        assertEquals(80, step.getHeight());
        assertSame(test.map(), step.getMap());
    }

    @Test
    void theMinutesAreKeptAndForgotten() {
        test.run(stories.setMinutes(story, 15));
        assertEquals(15, Stories.minutes(story));
        assertFalse(stories.setMinutes(story, 15).canExecute());
        test.run(stories.setMinutes(story, 0));
        assertTrue(story.getProperties().isEmpty());
        story.getProperties().put(Stories.MINUTES, "soon");
        assertEquals(0, Stories.minutes(story));
    }

    private StoryStep add(StoryStep after, String title) {
        CreationCommand command = stories.addStep(story, after, test.map(), new Extent(0, 0, 100, 100),
                LocalTexts.of("en", title));
        test.run(command);
        return (StoryStep) command.getMade();
    }

    private List<String> titles() {
        return story.getSteps().stream().map(step -> step.getTitle().get("en")).toList();
    }
}
