package org.debatemapper.ui.internal.handlers;

import org.debatemapper.diagram.open.Edits;
import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes the language in which the map in the editor is shown; without parameter to the next one of the debate. */
public final class MapLanguageHandler extends AbstractHandler {
    /** The id of the parameter: a BCP-47 tag. */
    public static final String PARAMETER = "org.debatemapper.ui.mapLanguage.tag"; //$NON-NLS-1$
    /** The id of the command. */
    public static final String COMMAND = "org.debatemapper.ui.mapLanguage"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        OpenMap.of(HandlerUtil.getActiveEditor(event)).ifPresent(open -> {
            String asked = event.getParameter(PARAMETER);
            String language = asked == null ? next(open) : asked;
            if (!language.equals(open.map().getLanguage())) {
                Edits.run(open.session(), Messages.MapLanguageHandler_label, debate -> open.map().setLanguage(language));
            }
        });
        return null;
    }

    private static String next(OpenMap open) {
        var languages = open.debate().getLanguages();
        // A map without a language of its own is shown in the debate's, which is seen already.
        int now = languages.indexOf(open.languages().get(0));
        return languages.isEmpty() ? open.languages().get(0) : languages.get((now + 1) % languages.size());
    }
}
