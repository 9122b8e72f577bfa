package org.debatemapper.views.internal.story;

import java.util.List;

import org.debatemapper.commands.view.Stories;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Story;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Presents the story in front, or the maps of the debate if it has no story. */
public final class PresentHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OpenMap.of(HandlerUtil.getActiveEditor(event)).ifPresent(open -> {
            Story story = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()
                    .findView(StoryView.ID) instanceof StoryView view ? view.getStory() : null;
            List<Story> stories = open.debate().getStories();
            if (story == null && !stories.isEmpty()) {
                story = stories.get(0);
            }
            present(open, story, 0);
        });
        return null;
    }

    /** Presents a story, or all maps if there is none or if it is empty. */
    static void present(OpenMap open, Story story, int first) {
        List<Slide> slides = story == null ? List.of() : Slide.of(story);
        Presentation.start(open, slides.isEmpty() ? Slide.of(open.debate()) : slides, first,
                story == null ? 0 : Stories.minutes(story), PlatformUI.getPreferenceStore()
                        .getBoolean(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS));
    }
}
