package org.debatemapper.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.operations.Names;
import org.debatemapper.semantics.Budget;
import org.eclipse.emf.ecore.EObject;

/** What a rule sees of a check, and where it reports. */
public final class ValidationContext {
    private final Debate debate;
    private final LocalDate today;
    private final Budget budget;
    private final List<String> languages;
    private final List<Finding> findings = new ArrayList<>();

    ValidationContext(Debate debate, LocalDate today, Budget budget) {
        this.debate = debate;
        this.today = today;
        this.budget = budget;
        this.languages = debate.languageOrder(Locale.getDefault().getLanguage());
    }

    /** @return what is checked */
    public Debate debate() {
        return debate;
    }

    /** @return the date on which sources are valid or not */
    public LocalDate today() {
        return today;
    }

    /** @return the limit of time for the whole check */
    public Budget budget() {
        return budget;
    }

    /**
     * @param object
     *            an object of the debate
     * @return its short name in the language of the program if it has one in it
     */
    public String name(EObject object) {
        return Names.of(object, languages);
    }

    /**
     * @param finding
     *            what a rule found
     */
    public void report(Finding finding) {
        findings.add(finding);
    }

    /**
     * @param severity
     *            how bad it is
     * @param element
     *            where
     * @param rule
     *            the rule
     * @param message
     *            what is the matter
     * @param explanation
     *            why it matters
     */
    public void report(Severity severity, Identified element, ValidationRule rule, String message,
            String explanation) {
        report(new Finding(severity, element, rule.id(), message, explanation, Optional.empty()));
    }

    List<Finding> findings() {
        return findings;
    }
}
