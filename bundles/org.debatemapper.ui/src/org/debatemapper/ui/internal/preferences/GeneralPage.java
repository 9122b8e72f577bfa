package org.debatemapper.ui.internal.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** The settings of the program. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int HOUR = 3600;

    /** For the extension registry. */
    public GeneralPage() {
        super(GRID);
        setPreferenceStore(Settings.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.GeneralPage_description);
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor autosave = new IntegerFieldEditor(Settings.AUTOSAVE_SECONDS, Messages.GeneralPage_autosave,
                getFieldEditorParent());
        autosave.setValidRange(0, HOUR);
        addField(autosave);
        String[][] languages = { { "English", "en" }, { "\u65e5\u672c\u8a9e", "ja" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                { "\ud55c\uad6d\uc5b4", "ko" } }; //$NON-NLS-1$ //$NON-NLS-2$
        addField(new ComboFieldEditor(Settings.LANGUAGE, Messages.GeneralPage_language, languages,
                getFieldEditorParent()));
        addField(new Animations(getFieldEditorParent()));
    }

    /** The workbench's own setting, whose page this program does without. */
    private static final class Animations extends BooleanFieldEditor {
        Animations(Composite parent) {
            super(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS, Messages.GeneralPage_animations, parent);
        }

        /** The page hands its own store to all fields, and null when it goes. */
        @Override
        public void setPreferenceStore(IPreferenceStore store) {
            super.setPreferenceStore(store == null ? null : PlatformUI.getPreferenceStore());
        }
    }
}
