package org.debatemapper.model.edit;

import org.debatemapper.model.provider.DebateItemProviderAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** The item providers of the model, with names instead of ids as labels and an icon for each kind of object. */
public final class DebateLabels extends DebateItemProviderAdapterFactory {
    private final IItemLabelProvider labels;

    /** Names objects in the default language of their debate. */
    public DebateLabels() {
        this(null);
    }

    /**
     * @param language
     *            the language that names are taken from first, or null for the default language of the debate
     */
    public DebateLabels(String language) {
        labels = new NameAndIcon(language);
    }

    @Override
    public Object adapt(Object object, Object type) {
        return type == IItemLabelProvider.class && object instanceof EObject ? labels : super.adapt(object, type);
    }
}
