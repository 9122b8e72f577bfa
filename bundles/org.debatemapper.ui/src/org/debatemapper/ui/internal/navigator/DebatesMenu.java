package org.debatemapper.ui.internal.navigator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.ui.internal.Icons;
import org.debatemapper.ui.internal.application.PlatformParts;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.welcome.Doors;
import org.debatemapper.ui.internal.wizards.NewDebateWizard;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menu of the tree of debates. */
final class DebatesMenu {
    private final IWorkbenchPartSite site;
    private final TreeViewer tree;

    DebatesMenu(IWorkbenchPartSite site, TreeViewer tree) {
        this.site = site;
        this.tree = tree;
    }

    void install() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        site.registerContextMenu(DebatesView.ID, menu, tree);
        menu.addMenuListener(PlatformParts::removeForeign);
    }

    private void fill(IMenuManager menu) {
        List<IResource> chosen = chosen();
        if (chosen.size() == 1 && chosen.get(0) instanceof IFile file) {
            add(menu, Messages.DebatesMenu_open, "open", () -> open(file)); //$NON-NLS-1$
            menu.add(new Separator());
        }
        new DebateItemsMenu(site).fill(menu, tree.getStructuredSelection());
        add(menu, Messages.DebatesMenu_newDebate, "new", this::newDebate); //$NON-NLS-1$
        add(menu, Messages.DebatesMenu_newFolder, "folder", this::newFolder); //$NON-NLS-1$
        add(menu, Messages.DebatesMenu_import, "import", () -> new Doors(site.getPage()).importFile()); //$NON-NLS-1$
        if (!chosen.isEmpty()) {
            menu.add(new Separator());
            if (chosen.size() == 1 && (chosen.get(0) instanceof IFile || !isOpen(chosen.get(0)))) {
                add(menu, Messages.DebatesMenu_rename, "edit", () -> rename(chosen.get(0))); //$NON-NLS-1$
            }
            add(menu, Messages.DebatesMenu_delete, "delete", () -> delete(chosen)); //$NON-NLS-1$
        }
        menu.add(new Separator("additions")); //$NON-NLS-1$
    }

    private List<IResource> chosen() {
        List<IResource> resources = new ArrayList<>();
        for (Object element : tree.getStructuredSelection().toList()) {
            if (element instanceof IResource resource) {
                resources.add(resource);
            }
        }
        return resources;
    }

    private IContainer folder() {
        Object first = tree.getStructuredSelection().getFirstElement();
        IResource resource = first instanceof DebateNode node ? node.file() : first instanceof IResource r ? r : null;
        if (resource == null) {
            return DebatesFolder.get();
        }
        return resource instanceof IContainer container ? container : resource.getParent();
    }

    private void open(IFile file) {
        DebateOpener.openSoon(site.getPage(), file.getLocation().toPath());
    }

    private void newDebate() {
        Path target = folder().getLocation().toPath();
        new WizardDialog(site.getShell(), new NewDebateWizard(site.getPage(), target)).open();
    }

    private void newFolder() {
        InputDialog dialog = new InputDialog(site.getShell(), Messages.DebatesMenu_newFolder,
                Messages.DebatesMenu_folderName, "", DebatesMenu::check); //$NON-NLS-1$
        if (dialog.open() == Window.OK) {
            DebateFiles.newFolder(folder(), dialog.getValue().strip());
        }
    }

    private void rename(IResource resource) {
        InputDialog dialog = new InputDialog(site.getShell(), Messages.DebatesMenu_rename,
                Messages.DebatesMenu_newName, resource.getName(), DebatesMenu::check);
        if (dialog.open() == Window.OK) {
            DebateFiles.rename(resource, dialog.getValue().strip());
        }
    }

    private void delete(List<IResource> resources) {
        String names = String.join(", ", resources.stream().map(IResource::getName).toList()); //$NON-NLS-1$
        if (MessageDialog.openConfirm(site.getShell(), Messages.DebatesMenu_delete,
                NLS.bind(Messages.DebatesMenu_reallyDelete, names))) {
            resources.forEach(resource -> DebateFiles.delete(resource, site.getPage()));
        }
    }

    private static boolean isOpen(IResource resource) {
        Path path = resource.getLocation().toPath();
        return DebateSessions.shared().open().stream().anyMatch(session -> session.getFile().startsWith(path));
    }

    private static String check(String name) {
        return name.isBlank() || name.matches(".*[\\\\/:*?\"<>|].*") ? Messages.DebatesMenu_badName : null; //$NON-NLS-1$
    }

    /** Adds an entry with the icon of that name. */
    static void add(IMenuManager menu, String text, String icon, Runnable run) {
        menu.add(new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        });
    }
}
