package org.debatemapper.text.editor;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * A debate that is edited as text.
 *
 * @param file
 *            where the debate is kept
 * @param language
 *            the BCP-47 tag of the language of the text
 */
public record ArgdownInput(Path file, String language) implements IEditorInput {
    /** Both are needed. */
    public ArgdownInput {
        Objects.requireNonNull(file);
        Objects.requireNonNull(language);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.ArgdownInput_name, file.getFileName(), language);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
