package org.debatemapper.formats.tests.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.edit.ModelNames;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class ModelNamesTest {
    /** A ledger names features for people: none may be called as programs call it. */
    @Test
    void everyFeatureHasANameForPeople() {
        List<String> nameless = new ArrayList<>();
        for (var classifier : DebatePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    if (ModelNames.of(feature).equals(feature.getName())) {
                        nameless.add(type.getName() + '.' + feature.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), nameless);
    }
}
