package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;

import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.Names;
import org.debatemapper.ui.internal.preferences.Settings;
import org.debatemapper.ui.internal.workspace.Template;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;

/** Title and language of a new debate. */
final class NewDebatePage extends WizardPage {
    private static final java.util.List<String> USUAL = java.util.List.of("en", "ja", "ko", "de", "fr", "es", "zh"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

    private static final int WIDTH = 420;
    private static final int HEIGHT = 260;

    private final java.util.List<String> languages = new ArrayList<>(USUAL);
    private final Template proposed;
    private String proposal = ""; //$NON-NLS-1$
    private Text title;
    private Combo language;
    private List beginning;
    private PictureCanvas picture;

    NewDebatePage(Template proposed) {
        super("debate"); //$NON-NLS-1$
        this.proposed = proposed;
        setTitle(Messages.NewDebateWizard_title);
        setDescription(Messages.NewDebatePage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 10).applyTo(form);
        new Label(form, SWT.NONE).setText(Messages.NewDebatePage_title);
        title = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        title.addListener(SWT.Modify, event -> setPageComplete(!title.getText().isBlank()));
        new Label(form, SWT.NONE).setText(Messages.NewDebatePage_language);
        language = new Combo(form, SWT.READ_ONLY);
        String usual = Settings.get(Settings.LANGUAGE);
        if (!languages.contains(usual)) {
            languages.add(0, usual);
        }
        for (String tag : languages) {
            Locale locale = Locale.forLanguageTag(tag);
            language.add(locale.getDisplayLanguage(locale) + " (" + tag + ')'); //$NON-NLS-1$
        }
        language.select(languages.indexOf(usual));
        language.addListener(SWT.Selection, event -> show());
        createBeginning(form);
        setPageComplete(!title.getText().isBlank());
        setControl(form);
    }

    /** What the debate begins with; null for an empty map. */
    Template template() {
        int index = beginning.getSelectionIndex() - 1;
        return index < 0 ? null : Template.values()[index];
    }

    private void createBeginning(Composite form) {
        Label label = new Label(form, SWT.NONE);
        label.setText(Messages.NewDebatePage_beginning);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
        beginning = new List(row, SWT.BORDER | SWT.SINGLE);
        beginning.setItems(Messages.NewDebatePage_empty, Messages.NewDebatePage_prosAndCons,
                Messages.NewDebatePage_oneArgument, Messages.NewDebatePage_policyDecision,
                Messages.NewDebatePage_japanKorea);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(beginning);
        beginning.addListener(SWT.Selection, event -> show());
        picture = new PictureCanvas(row);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(picture);
        beginning.select(proposed == null ? 0 : proposed.ordinal() + 1);
        show();
    }

    /** Shows what the debate begins with, and proposes its title unless a person wrote one. */
    private void show() {
        try {
            Template template = template();
            Debate debate = template == null ? null : template.load().getDebate();
            picture.show(debate == null ? null : SmallPicture.of(debate.getMaps().get(0), language()),
                    Messages.NewDebatePage_nothingYet);
            if (title.getText().equals(proposal)) {
                proposal = debate == null ? "" : Names.of(debate, debate.languageOrder(language())); //$NON-NLS-1$
                title.setText(proposal);
            }
            setErrorMessage(null);
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
        }
    }

    String title() {
        return title.getText().strip();
    }

    String language() {
        return languages.get(language.getSelectionIndex());
    }
}
