package org.debatemapper.commands.view;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Story;
import org.debatemapper.model.StoryStep;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;

/** Commands that make and change stories: places on maps in the order in which they are presented. */
public final class Stories {
    /** Property of a story: how many minutes its presentation may take, a positive whole number. */
    public static final String MINUTES = "talk.minutes"; //$NON-NLS-1$

    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Stories(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param language
     *            the language of the title
     * @param title
     *            the name
     * @return a command that makes an empty {@link Story} behind the others
     */
    public CreationCommand create(String language, String title) {
        return new CreationCommand(session, Messages.Stories_create, () -> true, debate -> {
            Story story = DebateFactory.eINSTANCE.createStory();
            story.setTitle(LocalTexts.of(language, title));
            debate.getStories().add(story);
            return story;
        });
    }

    /**
     * @param story
     *            a story of the debate
     * @param after
     *            the step that it follows; null for the end
     * @param map
     *            a map of the debate
     * @param area
     *            what is seen of it; a width of 0 is the whole map
     * @param title
     *            what the audience reads, copied; null for none
     * @return a command that makes a {@link StoryStep}
     */
    public CreationCommand addStep(Story story, StoryStep after, ArgumentMap map, Extent area, LocalText title) {
        return new CreationCommand(session, Messages.Stories_addStep,
                () -> story.eContainer() != null && map.eContainer() != null, debate -> {
                    StoryStep step = DebateFactory.eINSTANCE.createStoryStep();
                    Bookmarks.see(step, map, area);
                    step.setTitle(EcoreUtil.copy(title));
                    int index = story.getSteps().indexOf(after);
                    story.getSteps().add(index < 0 ? story.getSteps().size() : index + 1, step);
                    return step;
                });
    }

    /**
     * @param step
     *            a step of a story
     * @param map
     *            a map of the debate
     * @param area
     *            what is seen of it
     * @return a command that lets the step show this
     */
    public Command show(StoryStep step, ArgumentMap map, Extent area) {
        return new EditCommand(session, Messages.Stories_show, () -> map.eContainer() != null,
                debate -> Bookmarks.see(step, map, area));
    }

    /**
     * @param step
     *            a step of a story
     * @param by
     *            how many places towards the end, negative towards the beginning
     * @return a command that cannot be executed if there is no such place
     */
    public Command move(StoryStep step, int by) {
        return new EditCommand(session, Messages.Stories_move, () -> {
            int index = siblings(step).indexOf(step) + by;
            return by != 0 && index >= 0 && index < siblings(step).size();
        }, debate -> ((Story) step.eContainer()).getSteps().move(siblings(step).indexOf(step) + by, step));
    }

    /**
     * @param objects
     *            stories and steps of them
     * @return a command that deletes them
     */
    public Command delete(Collection<? extends EObject> objects) {
        return new EditCommand(session, Messages.Stories_delete, () -> !objects.isEmpty(),
                debate -> objects.forEach(EcoreUtil::remove));
    }

    /**
     * @param story
     *            a story of the debate
     * @param minutes
     *            how long its presentation may take, 1 or more; 0 for no limit
     * @return a command that cannot be executed if nothing would change
     */
    public Command setMinutes(Story story, int minutes) {
        String value = minutes == 0 ? null : Integer.toString(minutes);
        return new EditCommand(session, Messages.Stories_minutes,
                () -> !Objects.equals(value, story.getProperties().get(MINUTES)), debate -> {
                    if (value == null) {
                        story.getProperties().removeKey(MINUTES);
                    } else {
                        story.getProperties().put(MINUTES, value);
                    }
                });
    }

    /**
     * @param story
     *            a story
     * @return how many minutes its presentation may take; 0 if it does not say, or nothing that can be understood
     */
    public static int minutes(Story story) {
        String value = story.getProperties().get(MINUTES);
        return value != null && value.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(value) : 0; //$NON-NLS-1$
    }

    private static List<StoryStep> siblings(StoryStep step) {
        return step.eContainer() instanceof Story story ? story.getSteps() : List.of();
    }
}
