package org.debatemapper.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.core.internal.validation.ContributedRules;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

/** Needs the extension registry, so it runs on the platform only. */
class RegisteredRulesTest {
    @Test
    void everyBuiltInRuleComesThroughTheExtensionPoint() {
        assumeTrue(RegistryFactory.getRegistry() != null, "no extension registry");
        Set<String> registered = Arrays.stream(RegistryFactory.getRegistry().getConfigurationElementsFor(ValidationRule.EXTENSION_POINT))
                .map(element -> element.getAttribute("id")).collect(Collectors.toSet());
        assertTrue(registered.containsAll(ContributedRules.builtIn().stream().map(ValidationRule::id).toList()));
        assertEquals(registered.size(), ContributedRules.read().size());
    }
}
