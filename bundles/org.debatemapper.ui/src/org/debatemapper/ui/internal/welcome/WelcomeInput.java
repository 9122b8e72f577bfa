package org.debatemapper.ui.internal.welcome;

import org.debatemapper.ui.internal.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The one input of the welcome. It is not kept between starts. */
record WelcomeInput() implements IEditorInput {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(Icons.WELCOME);
    }

    @Override
    public String getName() {
        return Messages.WelcomeEditor_name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.WelcomeEditor_name;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
