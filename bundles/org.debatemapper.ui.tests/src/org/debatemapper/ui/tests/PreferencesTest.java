package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

class PreferencesTest extends WorkbenchTest {
    @Test
    void animationsAreTurnedOff() {
        IPreferenceStore store = PlatformUI.getPreferenceStore();
        boolean before = store.getBoolean(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS);
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(page().getWorkbenchWindow().getShell(),
                "org.debatemapper.ui.preferences", null, null);
        dialog.setBlockOnOpen(false);
        try {
            dialog.open();
            settle();
            List<Button> boxes = within(dialog.getShell(), Button.class).stream()
                    .filter(button -> (button.getStyle() & SWT.CHECK) != 0).toList();
            assertEquals(1, boxes.size());
            assertEquals(before, boxes.get(0).getSelection());
            boxes.get(0).setSelection(!before);
            boxes.get(0).notifyListeners(SWT.Selection, new Event());
            within(dialog.getShell(), Button.class).stream().filter(button -> button.getText().equals("&Apply and Close")
                    || button.getText().equals("Apply and Close")).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            settle();
            assertEquals(!before, store.getBoolean(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS));
        } finally {
            dialog.close();
            store.setValue(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS, before);
        }
    }
}
