package org.debatemapper.core.languages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A text of a debate that readers see and that may be in several languages. Adapts to its owner.
 *
 * @param owner
 *            what has the text, never null
 * @param field
 *            the feature of the owner that holds the text, never null
 * @param text
 *            the text, in one language at least
 */
public record TranslatableText(Identified owner, EReference field, LocalText text) implements IAdaptable {
    /**
     * @param debate
     *            a debate
     * @return all texts of it in the order of the file, without empty ones and without the names of bookmarks, which are for
     *         those who made them
     */
    public static List<TranslatableText> of(Debate debate) {
        List<TranslatableText> texts = new ArrayList<>();
        for (Iterator<EObject> all = debate.eAllContents(); all.hasNext();) {
            if (all.next() instanceof LocalText text && !LocalTexts.isEmpty(text)
                    && text.eContainer() instanceof Identified owner && owner.eClass() != DebatePackage.Literals.PLACE) {
                texts.add(new TranslatableText(owner, (EReference) text.eContainingFeature(), text));
            }
        }
        return texts;
    }

    /**
     * @param language
     *            a BCP-47 tag
     * @return whether the text serves readers of the language, as one in ja serves those of ja-JP
     */
    public boolean isIn(String language) {
        String used = LocalTexts.languageUsed(text, List.of(language)).toLowerCase(Locale.ROOT);
        String wanted = language.toLowerCase(Locale.ROOT);
        return wanted.equals(used) || wanted.startsWith(used + "-");
    }

    /**
     * @param language
     *            a BCP-47 tag
     * @param order
     *            languages, the most wanted first
     * @return the text to translate from: in the first of the other languages that it has, or in its only one; never empty
     */
    public String original(String language, List<String> order) {
        String other = LocalTexts.resolve(text, order.stream().filter(tag -> !tag.equalsIgnoreCase(language)).toList());
        return other.isEmpty() ? LocalTexts.resolve(text, order) : other;
    }

    /**
     * @param language
     *            a BCP-47 tag
     * @return the text in just this language, empty if there is none
     */
    public String translation(String language) {
        String value = text.get(language);
        return value == null ? "" : value;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(owner) ? type.cast(owner) : null;
    }
}
