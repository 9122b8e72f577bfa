package org.debatemapper.ui.internal;

import java.net.URL;

import org.debatemapper.views.ModelIcons;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of this bundle and of the objects of the model. Images are shared and never disposed by their users. */
public final class Icons {
    /** A house. */
    public static final String WELCOME = "welcome"; //$NON-NLS-1$
    /** The shipped debate. */
    public static final String DOOR_EXAMPLE = "door-example"; //$NON-NLS-1$
    /** An empty map. */
    public static final String DOOR_NEW = "door-new"; //$NON-NLS-1$
    /** A file of another format. */
    public static final String DOOR_IMPORT = "door-import"; //$NON-NLS-1$
    /** The mark of the program. */
    public static final String MARK = "mark"; //$NON-NLS-1$

    private static final String BUNDLE = "org.debatemapper.ui"; //$NON-NLS-1$

    private Icons() {
    }

    /**
     * @param name
     *            the name of a file in {@code icons/} without extension
     * @return its descriptor, never null
     */
    public static ImageDescriptor descriptor(String name) {
        URL url = FileLocator.find(Platform.getBundle(BUNDLE), IPath.fromPortableString("icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
        return ImageDescriptor.createFromURL(url);
    }

    /**
     * @param name
     *            the name of a file in {@code icons/} without extension
     * @return the image
     */
    public static Image image(String name) {
        return shared(BUNDLE + '/' + name, descriptor(name));
    }

    /**
     * @param object
     *            an object of the model
     * @return the icon of its kind, or null if it has none
     */
    public static Image of(EObject object) {
        return ModelIcons.of(object);
    }

    private static Image shared(String key, ImageDescriptor descriptor) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor);
        }
        return registry.get(key);
    }
}
