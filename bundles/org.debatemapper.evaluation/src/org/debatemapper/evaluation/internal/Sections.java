package org.debatemapper.evaluation.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pages beside the table; only the one in front is kept up to date. */
final class Sections {
    private final CTabFolder folder;
    private final List<Section> sections;
    private Section front;
    private Shown shown;

    Sections(Composite parent, List<Section> sections) {
        this.sections = sections;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        folder.setSimple(true);
        for (Section section : sections) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(section.title());
            item.setControl(section.create(folder));
        }
        folder.setSelection(0);
        front = sections.get(0);
        folder.addListener(SWT.Selection, event -> turnTo(sections.get(folder.getSelectionIndex())));
    }

    Control getControl() {
        return folder;
    }

    /** Shows another state; null if there is no debate any more. */
    void show(Shown state) {
        if (state == null || shown != null && state.editor() != shown.editor()) {
            front.leave();
        }
        shown = state;
        if (shown == null) {
            return;
        }
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).prepare(shown);
            if (!folder.getItem(i).getText().equals(sections.get(i).title())) {
                folder.getItem(i).setText(sections.get(i).title());
            }
        }
        front.show(shown);
    }

    private void turnTo(Section section) {
        if (section != front) {
            front.leave();
            front = section;
            if (shown != null) {
                front.show(shown);
            }
        }
    }
}
