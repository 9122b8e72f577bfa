package org.debatemapper.core.diff;

import java.util.List;

import org.debatemapper.model.DebatePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EObject;

/** How features take part in a comparison. */
final class Features {
    private static final DebatePackage MODEL = DebatePackage.eINSTANCE;

    private Features() {
    }

    /** @return whether the feature holds something of its own: no id, no opposite of another one, nothing computed */
    static boolean isCompared(EStructuralFeature feature) {
        return feature != MODEL.getIdentified_Id() && !feature.isTransient() && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    /** @return whether the feature contains objects that are matched one by one */
    static boolean containsIdentified(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment()
                && MODEL.getIdentified().isSuperTypeOf(reference.getEReferenceType());
    }

    static boolean isText(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment() && !reference.isMany()
                && reference.getEReferenceType() == MODEL.getLocalText();
    }

    static boolean isProperties(EStructuralFeature feature) {
        return feature == MODEL.getIdentified_Properties();
    }

    /** @return the containments of the class whose objects are matched one by one */
    static List<EReference> parts(EClass type) {
        return type.getEAllContainments().stream().filter(Features::containsIdentified).toList();
    }

    /** @return what a feature holds; a list of one or none if it is single */
    @SuppressWarnings("unchecked")
    static List<EObject> objects(EObject owner, EReference feature) {
        if (feature.isMany()) {
            return (List<EObject>) owner.eGet(feature);
        }
        EObject value = (EObject) owner.eGet(feature);
        return value == null ? List.of() : List.of(value);
    }
}
