package org.debatemapper.core.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.core.validation.ValidationRule;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads the rules from the extension registry. */
public final class ContributedRules {
    private ContributedRules() {
    }

    /** @return what is contributed now; the built-in rules alone if there is no registry */
    public static List<ValidationRule> read() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return builtIn();
        }
        List<ValidationRule> rules = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(ValidationRule.EXTENSION_POINT)) {
            rules.add(create(element));
        }
        return rules;
    }

    /** @return the rules of this bundle */
    public static List<ValidationRule> builtIn() {
        return List.of(new UnarguedClaim(),
                new UncitedEvidence(),
                new ExpiredSource(),
                new CircularSupport(),
                new ArgumentWithoutPremises(),
                new IncompleteRelation(),
                new OpenCriticalQuestion(),
                new UntranslatedText(),
                new DuplicateText(),
                new HiddenStatement(),
                new FailedExpectation());
    }

    private static ValidationRule create(IConfigurationElement element) {
        try {
            return (ValidationRule) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            throw new IllegalStateException("The rule " + element.getAttribute("id") + " of "
                    + element.getContributor().getName() + " cannot be used: " + e.getMessage(), e);
        }
    }
}
