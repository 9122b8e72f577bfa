package org.debatemapper.views.internal;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of this bundle. Images are shared and never disposed by their users. */
public final class ViewIcons {
    private static final String BUNDLE = "org.debatemapper.views"; //$NON-NLS-1$

    private ViewIcons() {
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
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + '/' + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }
}
