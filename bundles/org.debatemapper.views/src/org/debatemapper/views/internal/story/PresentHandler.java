package org.debatemapper.views.internal.story;

import java.util.List;

import org.debatemapper.commands.view.Stories;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Story;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Presents the story in front, from the selected step on, or the maps of the debate if it has no story. */
public final class PresentHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OpenMap.of(HandlerUtil.getActiveEditor(event)).ifPresent(open -> {
            IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
            StoryView view = page.findView(StoryView.ID) instanceof StoryView stories ? stories : null;
            List<Story> stories = open.debate().getStories();
            if (view != null && view.getStory() != null) {
                // A step that nobody sees selected would be a strange one to begin with.
                present(open, view.getStory(), page.isPartVisible(view) ? view.getFirst() : 0);
            } else {
                present(open, stories.isEmpty() ? null : stories.get(0), 0);
            }
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
