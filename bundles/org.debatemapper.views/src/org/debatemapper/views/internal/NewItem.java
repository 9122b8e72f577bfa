package org.debatemapper.views.internal;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.create.Referents;
import org.debatemapper.diagram.open.NameDialog;
import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** What a person adds to a debate by giving it a name, and the view that shows it then. */
public enum NewItem {
    /** A party to the debate. */
    ACTOR("org.debatemapper.views.stances", Messages.NewItem_actor, Messages.NewItem_actorName) { //$NON-NLS-1$
        @Override
        CreationCommand command(OpenMap open, String name) {
            return new Referents(open.session()).actor(name);
        }
    },
    /** What statements cite. */
    SOURCE("org.debatemapper.views.sources", Messages.NewItem_source, Messages.NewItem_sourceTitle) { //$NON-NLS-1$
        @Override
        CreationCommand command(OpenMap open, String name) {
            return new Referents(open.session()).source(name);
        }
    };

    private final String view;
    private final String title;
    private final String question;

    NewItem(String view, String title, String question) {
        this.view = view;
        this.title = title;
        this.question = question;
    }

    abstract CreationCommand command(OpenMap open, String name);

    /** A view that shows what was made. */
    public interface Shower {
        /**
         * @param made
         *            is part of the debate in the editor
         */
        void showNew(EObject made);
    }

    /**
     * Asks for a name, makes the item and shows it.
     *
     * @param page
     *            of the editor
     * @param open
     *            the debate in it
     */
    public void ask(IWorkbenchPage page, OpenMap open) {
        NameDialog.ask(page.getWorkbenchWindow().getShell(), title, question, "", "") //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(name -> make(page, open, command(open, name)));
    }

    private void make(IWorkbenchPage page, OpenMap open, CreationCommand command) {
        open.session().getCommandStack().execute(command);
        try {
            if (page.showView(view) instanceof Shower shower) {
                shower.showNew(command.getMade());
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
