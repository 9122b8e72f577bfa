package org.debatemapper.core.internal.validation;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** A text that lacks a language in which the debate is kept. */
public final class UntranslatedText implements ValidationRule {
    @Override
    public String id() {
        return "text-untranslated";
    }

    @Override
    public void check(ValidationContext context) {
        List<String> languages = context.debate().getLanguages();
        for (Iterator<EObject> all = context.debate().eAllContents(); all.hasNext();) {
            if (all.next() instanceof LocalText text && !LocalTexts.isEmpty(text)) {
                List<String> missing = languages.stream().filter(language -> !has(text, language)).toList();
                if (!missing.isEmpty()) {
                    report(text, missing, context);
                }
            }
        }
    }

    /** A bookmark is for those who made it. */
    private void report(LocalText text, List<String> missing, ValidationContext context) {
        if (text.eContainer() instanceof Identified owner && owner.eClass() != DebatePackage.Literals.PLACE) {
            context.report(Severity.INFO, owner, this, NLS.bind(Messages.UntranslatedText_message,
                    new Object[] { context.name(owner), text.eContainingFeature().getName(), String.join(", ", missing) }),
                    Messages.UntranslatedText_explanation);
        }
    }

    /** A text in ja serves readers of ja-JP. */
    private static boolean has(LocalText text, String language) {
        String used = LocalTexts.languageUsed(text, List.of(language)).toLowerCase(Locale.ROOT);
        String wanted = language.toLowerCase(Locale.ROOT);
        return wanted.equals(used) || wanted.startsWith(used + "-");
    }
}
