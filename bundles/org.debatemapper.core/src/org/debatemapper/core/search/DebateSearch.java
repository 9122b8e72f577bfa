package org.debatemapper.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.debatemapper.model.Citation;
import org.debatemapper.model.Comment;
import org.debatemapper.model.CriticalAnswer;
import org.debatemapper.model.CriticalQuestion;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.SchemeRole;
import org.debatemapper.model.Stance;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds text in everything that people wrote in a debate: all fields in all languages, without regard to case, width
 * and accents. Keeps no index, so that it is never out of date.
 */
public final class DebateSearch {
    private final FoldedText wanted;
    private final List<SearchHit> hits = new ArrayList<>();

    private DebateSearch(String wanted) {
        this.wanted = FoldedText.of(wanted);
    }

    /**
     * Linear in the length of all texts.
     *
     * @param debate
     *            where to search
     * @param wanted
     *            what to find; blanks count, except around it
     * @return the texts that have it, in the order of the debate; none if nothing is wanted
     */
    public static List<SearchHit> find(Debate debate, String wanted) {
        DebateSearch search = new DebateSearch(Objects.requireNonNull(wanted).strip());
        if (!wanted.isBlank()) {
            search.visit(debate, debate);
        }
        return search.hits;
    }

    private void visit(EObject object, Identified above) {
        Identified subject = object instanceof Identified own && !isPart(own) ? own : above;
        TextFields fields = TextFields.of(object.eClass());
        for (EStructuralFeature field : fields.texts()) {
            visitText(object, field, subject);
        }
        for (EReference reference : fields.contents()) {
            if (object.eGet(reference) instanceof List<?> children) {
                children.forEach(child -> visit((EObject) child, subject));
            } else if (object.eGet(reference) instanceof EObject child) {
                visit(child, subject);
            }
        }
    }

    private void visitText(EObject owner, EStructuralFeature field, Identified subject) {
        Object value = owner.eGet(field);
        if (value instanceof LocalText text) {
            for (Map.Entry<String, String> entry : text.getEntries()) {
                visitText(owner, field, subject, entry.getKey(), entry.getValue());
            }
        } else if (value instanceof List<?> texts) {
            texts.forEach(text -> visitText(owner, field, subject, null, (String) text));
        } else {
            visitText(owner, field, subject, null, (String) value);
        }
    }

    private void visitText(EObject owner, EStructuralFeature field, Identified subject, String language, String text) {
        List<TextRange> matches = text == null ? List.of() : FoldedText.of(text).find(wanted);
        if (!matches.isEmpty()) {
            hits.add(new SearchHit(subject, owner, field, language, text, matches));
        }
    }

    /** What nobody would name by itself. */
    private static boolean isPart(Identified object) {
        return object instanceof Citation || object instanceof Comment || object instanceof Stance
                || object instanceof CriticalAnswer || object instanceof CriticalQuestion || object instanceof SchemeRole;
    }
}
