package org.debatemapper.ui.tests;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;

/** A view with a table, beside the editor of a small debate. */
abstract class StudyViewTest extends WorkbenchTest {
    protected StudyDebate study;
    protected Pane pane;
    protected Table table;

    /** Opens the debate, then the view. */
    protected void open(String view) throws Exception {
        study = StudyDebate.open();
        show(view);
    }

    /** Brings a view to the front, whose table is looked at. */
    protected void show(String view) throws Exception {
        pane = Pane.open(view);
        table = pane.table();
    }

    @AfterEach
    void close() {
        pane.close();
    }
}
