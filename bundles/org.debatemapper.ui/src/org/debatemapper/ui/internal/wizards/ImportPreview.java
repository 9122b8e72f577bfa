package org.debatemapper.ui.internal.wizards;

import java.util.List;

import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.debatemapper.ui.internal.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What was read from a file: title, how much, the first statements, and the map small. */
final class ImportPreview extends Composite {
    private static final int FIRST = 40;
    private static final int HEIGHT = 210;

    private final Label title;
    private final Label counts;
    private final SashForm halves;
    private final Table statements;
    private final PictureCanvas picture;

    ImportPreview(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        title = new Label(this, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        counts = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        halves = new SashForm(this, SWT.HORIZONTAL);
        halves.setSashWidth(8);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(halves);
        statements = new Table(halves, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        picture = new PictureCanvas(halves);
    }

    /** Shows what was read; null shows nothing. */
    void show(ReadDebate read) {
        statements.removeAll();
        title.setText(read == null ? "" : title(read)); //$NON-NLS-1$
        counts.setText(read == null ? "" : read.counts()); //$NON-NLS-1$
        if (read != null) {
            fill(read.debate());
        }
        byte[] map = read == null ? null : read.picture();
        picture.show(map, ""); //$NON-NLS-1$
        halves.setMaximizedControl(map == null ? statements : null);
    }

    private static String title(ReadDebate read) {
        Debate debate = read.debate();
        return LocalTexts.isEmpty(debate.getTitle()) ? read.request().name()
                : Names.of(debate, debate.languageOrder(debate.getLanguage()));
    }

    private void fill(Debate debate) {
        List<String> languages = debate.languageOrder(debate.getLanguage());
        for (Statement statement : debate.getStatements().subList(0, Math.min(FIRST, debate.getStatements().size()))) {
            TableItem item = new TableItem(statements, SWT.NONE);
            item.setImage(Icons.of(statement));
            item.setText(text(statement, languages).replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        int more = debate.getStatements().size() - FIRST;
        if (more > 0) {
            new TableItem(statements, SWT.NONE).setText(NLS.bind(Messages.ImportPreview_more, more));
        }
    }

    private static String text(Statement statement, List<String> languages) {
        String text = LocalTexts.resolve(statement.getText(), languages);
        return text.isEmpty() ? Names.of(statement, languages) : text;
    }
}
