package org.debatemapper.core.search;

import java.util.List;

import org.debatemapper.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A text of a debate in which something was found.
 *
 * @param subject
 *            what a person would say it was found in: the statement for a quote in one of its citations, the actor, the
 *            source; never null
 * @param owner
 *            the object that has the text, never null
 * @param field
 *            which of its texts
 * @param language
 *            the BCP-47 tag of the text, or null if it has no language
 * @param text
 *            the whole text
 * @param matches
 *            where in the text, first to last, at least one
 */
public record SearchHit(Identified subject, EObject owner, EStructuralFeature field, String language, String text,
        List<TextRange> matches) {
}
