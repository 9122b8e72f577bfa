package org.debatemapper.ui.internal.properties;

import org.debatemapper.diagram.open.ModelObjects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.tabbed.ITypeMapper;

/** Cards and arrows have the properties of what they show. */
public final class ModelTypes implements ITypeMapper {
    @Override
    public Class<?> mapType(Object object) {
        EObject model = ModelObjects.of(object);
        return model == null ? object.getClass() : model.getClass();
    }
}
