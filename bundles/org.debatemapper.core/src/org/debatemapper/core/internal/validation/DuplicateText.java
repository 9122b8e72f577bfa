package org.debatemapper.core.internal.validation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.QuickFix;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.eclipse.osgi.util.NLS;

/** Two statements with the same text. */
public final class DuplicateText implements ValidationRule {
    @Override
    public String id() {
        return "text-duplicate";
    }

    @Override
    public void check(ValidationContext context) {
        Map<String, Statement> first = new HashMap<>();
        for (Statement statement : context.debate().getStatements()) {
            findEarlier(statement, first)
                    .ifPresent(earlier -> context.report(new Finding(Severity.WARNING, statement, id(),
                            NLS.bind(Messages.DuplicateText_message, context.name(statement), context.name(earlier)),
                            Messages.DuplicateText_explanation, Optional.of(QuickFix.JOIN_DUPLICATES))));
        }
    }

    private static Optional<Statement> findEarlier(Statement statement, Map<String, Statement> first) {
        LocalText text = statement.getText();
        Statement found = null;
        if (text != null) {
            for (Map.Entry<String, String> entry : text.getEntries()) {
                String key = entry.getValue() == null ? "" : normalise(entry.getValue());
                Statement earlier = key.isEmpty() ? null : first.putIfAbsent(entry.getKey() + ":" + key, statement);
                found = found == null ? earlier : found;
            }
        }
        return Optional.ofNullable(found).filter(earlier -> earlier != statement && !areJoined(earlier, statement));
    }

    /** Case, width of letters, spacing and the final stop make no difference. */
    private static String normalise(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.replaceAll("\\s+", " ").strip().replaceAll("[.\u3002]$", "");
    }

    private static boolean areJoined(Statement one, Statement other) {
        return one.getRephrases().stream().anyMatch(r -> r.getTarget() == other)
                || other.getRephrases().stream().anyMatch(r -> r.getTarget() == one);
    }
}
