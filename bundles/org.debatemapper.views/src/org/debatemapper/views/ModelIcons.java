package org.debatemapper.views;

import java.net.URL;

import org.debatemapper.model.edit.DebateLabels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of the objects of the model. Images are shared and never disposed by their users. */
public final class ModelIcons {
    private static final DebateLabels LABELS = new DebateLabels();

    private ModelIcons() {
    }

    /**
     * @param object
     *            an object of the model
     * @return the icon of its kind, or null if it has none
     */
    public static Image of(EObject object) {
        // As an Object, since the factory answers for a Notifier with the generated provider, which has no icons.
        Object labels = LABELS.adapt((Object) object, IItemLabelProvider.class);
        return ((IItemLabelProvider) labels).getImage(object) instanceof URL url ? shared(url) : null;
    }

    /**
     * @param type
     *            a concrete class of the model
     * @return its icon, or null if it has none
     */
    public static Image of(EClass type) {
        return of(EcoreUtil.create(type));
    }

    private static Image shared(URL url) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = url.toString();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, ImageDescriptor.createFromURL(url));
        }
        return registry.get(key);
    }
}
