package org.debatemapper.core.internal.validation;

import java.util.List;

import org.debatemapper.core.languages.TranslatableText;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
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
        for (TranslatableText text : TranslatableText.of(context.debate())) {
            List<String> missing = languages.stream().filter(language -> !text.isIn(language)).toList();
            if (!missing.isEmpty()) {
                context.report(Severity.INFO, text.owner(), this, NLS.bind(Messages.UntranslatedText_message,
                        new Object[] { context.name(text.owner()), text.field().getName(), String.join(", ", missing) }),
                        Messages.UntranslatedText_explanation);
            }
        }
    }
}
