package org.debatemapper.core.validation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.debatemapper.core.internal.validation.ContributedRules;
import org.debatemapper.model.Debate;
import org.debatemapper.semantics.Budget;

/** Checks debates by a list of rules. */
public final class Validator {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<ValidationRule> rules;
    private final LocalDate today;

    /**
     * @param rules
     *            what to look for
     * @param today
     *            the date on which sources are valid or not
     */
    public Validator(List<ValidationRule> rules, LocalDate today) {
        this.rules = List.copyOf(rules);
        this.today = today;
    }

    /**
     * Checks a debate by all contributed rules, today, giving up on hard semantics after ten seconds.
     *
     * @param debate
     *            what to check; not changed
     * @return the findings, the worst first, otherwise in the order of the rules and of the file
     */
    public static List<Finding> validate(Debate debate) {
        return new Validator(ContributedRules.read(), LocalDate.now()).check(debate, Budget.of(PATIENCE));
    }

    /**
     * @param debate
     *            what to check; not changed
     * @param budget
     *            limit of time, and cancelling
     * @return the findings, the worst first, otherwise in the order of the rules and of the file
     */
    public List<Finding> check(Debate debate, Budget budget) {
        ValidationContext context = new ValidationContext(debate, today, budget);
        rules.forEach(rule -> rule.check(context));
        return context.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
