package org.debatemapper.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.debatemapper.ui.internal.preferences.Settings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Title and language of a new debate. */
final class NewDebatePage extends WizardPage {
    private static final List<String> USUAL = List.of("en", "ja", "ko", "de", "fr", "es", "zh"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

    private final List<String> languages = new ArrayList<>(USUAL);
    private Text title;
    private Combo language;

    NewDebatePage() {
        super("debate"); //$NON-NLS-1$
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
        setPageComplete(false);
        setControl(form);
    }

    String title() {
        return title.getText().strip();
    }

    String language() {
        return languages.get(language.getSelectionIndex());
    }
}
