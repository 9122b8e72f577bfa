package org.debatemapper.views.internal;

import org.debatemapper.model.provider.DebateEditPlugin;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What classes and features of the model are called in the language of the window. */
public final class FieldNames {
    private FieldNames() {
    }

    /**
     * @param feature
     *            a feature of the model
     * @return its name
     */
    public static String of(EStructuralFeature feature) {
        return DebateEditPlugin.INSTANCE
                .getString("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * @param type
     *            a class of the model
     * @return its name
     */
    public static String of(EClass type) {
        return DebateEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * @param value
     *            a literal of an enumeration of the model
     * @return its name
     */
    public static String of(Enumerator value) {
        return DebateEditPlugin.INSTANCE
                .getString("_UI_" + value.getClass().getSimpleName() + '_' + value.getLiteral() + "_literal"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * @param owner
     *            an object of the model
     * @param feature
     *            one of its features
     * @return the name of the feature, after what the owner is if it is part of another object
     */
    public static String of(EObject owner, EStructuralFeature feature) {
        boolean isPart = owner.eContainer() != null && owner.eContainer().eContainer() != null;
        return isPart ? of(owner.eClass()) + " \u2013 " + of(feature) : of(feature); //$NON-NLS-1$
    }
}
