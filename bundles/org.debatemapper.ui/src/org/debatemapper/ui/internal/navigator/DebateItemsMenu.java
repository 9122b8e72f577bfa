package org.debatemapper.ui.internal.navigator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.commands.view.Maps;
import org.debatemapper.model.Actor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Source;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.navigator.DebateNode.Kind;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** What can be done in the tree with maps, sources, actors and groups of a debate that is open. */
final class DebateItemsMenu {
    private static final String NEW_ACTOR = "org.debatemapper.views.newActor"; //$NON-NLS-1$
    private static final String NEW_SOURCE = "org.debatemapper.views.newSource"; //$NON-NLS-1$

    private final IWorkbenchPartSite site;

    DebateItemsMenu(IWorkbenchPartSite site) {
        this.site = site;
    }

    void fill(IMenuManager menu, IStructuredSelection selection) {
        List<DebateNode> nodes = new ArrayList<>();
        for (Object element : selection.toList()) {
            if (element instanceof DebateNode node) {
                nodes.add(node);
            }
        }
        if (nodes.isEmpty() || nodes.size() != selection.size()) {
            return;
        }
        Optional<DebateSession> session = session(nodes);
        if (session.isPresent()) {
            fill(menu, nodes, session.get());
            menu.add(new Separator());
        }
    }

    private void fill(IMenuManager menu, List<DebateNode> nodes, DebateSession session) {
        DebateNode first = nodes.get(0);
        if (first.kind() == Kind.ACTORS || first.object() instanceof Actor) {
            DebatesMenu.add(menu, Messages.DebateItemsMenu_newActor, "new", () -> run(session, NEW_ACTOR)); //$NON-NLS-1$
        } else if (first.kind() == Kind.SOURCES || first.object() instanceof Source) {
            DebatesMenu.add(menu, Messages.DebateItemsMenu_newSource, "new", () -> run(session, NEW_SOURCE)); //$NON-NLS-1$
        }
        if (first.object() instanceof ArgumentMap map && nodes.size() == 1) {
            Command deletion = new Maps(session).delete(map);
            if (deletion.canExecute()) {
                DebatesMenu.add(menu, Messages.DebateItemsMenu_deleteMap, "delete", //$NON-NLS-1$
                        () -> session.getCommandStack().execute(deletion));
            }
        }
        if (nodes.stream().allMatch(node -> node.kind() == Kind.ITEM)) {
            List<EObject> items = nodes.stream().map(DebateNode::object).toList();
            DebatesMenu.add(menu, Messages.DebateItemsMenu_delete, "delete", //$NON-NLS-1$
                    () -> session.getCommandStack().execute(new Deletions(session).fromDebate(items)));
        }
    }

    /** The one of the debate that all nodes are of. */
    private static Optional<DebateSession> session(List<DebateNode> nodes) {
        Set<Path> files = new HashSet<>();
        nodes.forEach(node -> files.add(node.file().getLocation().toPath()));
        return files.size() == 1 ? DebateSessions.shared().find(files.iterator().next()) : Optional.empty();
    }

    /** The commands edit the debate in front. */
    private void run(DebateSession session, String command) {
        if (DebateOpener.open(site.getPage(), session.getFile()) == null) {
            return;
        }
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            IStatus status = Status.error(e.getLocalizedMessage(), e);
            StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
