package org.debatemapper.ui.internal.problems;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.QuickFix;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Statement;
import org.debatemapper.ui.internal.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.ui.IWorkbenchPartSite;

/** Show on the map, and the repairs that this window offers. */
final class FindingMenu {
    private static final String FIX = "fix"; //$NON-NLS-1$

    private final ProblemsView view;
    private final TableViewer table;

    FindingMenu(ProblemsView view, TableViewer table) {
        this.view = view;
        this.table = table;
    }

    void install(IWorkbenchPartSite site) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            if (table.getStructuredSelection().getFirstElement() instanceof Finding finding
                    && view.element(finding) != null) {
                manager.add(action(Messages.FindingMenu_show, "find", view::reveal)); //$NON-NLS-1$
                finding.quickFix().map(fix -> fix(fix, view.element(finding))).ifPresent(manager::add);
            }
        });
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        site.setSelectionProvider(new FoundElements(table, view::element));
    }

    private IAction fix(String id, Identified element) {
        QuickFixes fixes = new QuickFixes(view.openMap());
        if (QuickFix.DELETE.equals(id)) {
            return action(Messages.FindingMenu_delete, "delete", () -> fixes.delete(element)); //$NON-NLS-1$
        } else if (QuickFix.ADD_CITATION.equals(id) && element instanceof Statement statement) {
            return action(Messages.FindingMenu_addCitation, FIX, () -> fixes.addCitation(statement));
        } else if (QuickFix.SHOW_ON_MAP.equals(id) && element instanceof Statement statement) {
            return action(Messages.FindingMenu_showOnMap, FIX, () -> fixes.showOnMap(statement));
        } else if (QuickFix.ADD_ANSWERS.equals(id) && element instanceof Argument argument
                && argument.getScheme() != null) {
            return action(Messages.FindingMenu_addAnswers, FIX, () -> fixes.addAnswers(argument));
        }
        return null;
    }

    private static IAction action(String text, String icon, Runnable run) {
        return new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
