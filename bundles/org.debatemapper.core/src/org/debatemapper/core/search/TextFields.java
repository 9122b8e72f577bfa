package org.debatemapper.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.debatemapper.model.DebatePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Which features of a class hold texts that people wrote, and which hold objects with such texts.
 *
 * @param texts
 *            attributes with a string or a list of strings, and references to a text in several languages
 * @param contents
 *            containments to look into
 */
record TextFields(List<EStructuralFeature> texts, List<EReference> contents) {
    /** Keys, tags, colours and paths: nobody looks for those. */
    private static final Set<EStructuralFeature> TECHNICAL = Set.of(Literals.IDENTIFIED__ID, Literals.SCHEME__KEY,
            Literals.SCHEME_ROLE__KEY, Literals.CRITICAL_QUESTION__KEY, Literals.ACTOR__COLOR, Literals.TAG__COLOR,
            Literals.GROUP__COLOR, Literals.SOURCE__LANGUAGE, Literals.DEBATE__FORMAT_VERSION,
            Literals.DEBATE__LANGUAGE, Literals.DEBATE__LANGUAGES, Literals.ARGUMENT_MAP__LANGUAGE,
            Literals.ARGUMENT_MAP__SECOND_LANGUAGE, Literals.NOTE_VIEW__IMAGE, Literals.NOTE_VIEW__COLOR);
    private static final Set<EClassifier> WITHOUT_TEXTS = Set.of(Literals.NODE_VIEW, Literals.EDGE_VIEW,
            Literals.GROUP_VIEW, Literals.LEGEND_VIEW, Literals.LENS, Literals.LAYOUT_SETTINGS, Literals.PREMISE_ROLE,
            Literals.PROPERTY_ENTRY);
    private static final Map<EClass, TextFields> KNOWN = new ConcurrentHashMap<>();

    /**
     * @param type
     *            a class of the model
     * @return its fields
     */
    static TextFields of(EClass type) {
        return KNOWN.computeIfAbsent(type, TextFields::find);
    }

    private static TextFields find(EClass type) {
        List<EStructuralFeature> texts = new ArrayList<>();
        List<EReference> contents = new ArrayList<>();
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.getEType() == EcorePackage.Literals.ESTRING && !TECHNICAL.contains(attribute)) {
                texts.add(attribute);
            }
        }
        for (EReference reference : type.getEAllContainments()) {
            if (reference.getEType() == Literals.LOCAL_TEXT) {
                texts.add(reference);
            } else if (!WITHOUT_TEXTS.contains(reference.getEType())) {
                contents.add(reference);
            }
        }
        return new TextFields(List.copyOf(texts), List.copyOf(contents));
    }
}
