package org.debatemapper.evaluation;

import java.util.Objects;
import java.util.Set;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Scenario;
import org.eclipse.gef.commands.Command;

/** Commands that keep what is switched off as a scenario of the debate, so that others can look at it, too. */
public final class Scenarios {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Scenarios(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * A scenario that has the title already is changed.
     *
     * @param title
     *            what to call it
     * @param language
     *            the language of the title as a BCP-47 tag
     * @param without
     *            what it switches off
     * @return a command that cannot be executed without a title, with nothing switched off, or if the debate has that
     *         very scenario
     */
    public Command keep(String title, String language, Set<Identified> without) {
        String name = title.strip();
        Set<Identified> off = Set.copyOf(without);
        return new EditCommand(session, Messages.Scenarios_keep, () -> {
            Scenario same = find(session.getDebate(), name, language);
            return !name.isEmpty() && !off.isEmpty() && (same == null || !Set.copyOf(same.getWithout()).equals(off));
        }, debate -> {
            Scenario scenario = find(debate, name, language);
            if (scenario == null) {
                scenario = make(name, language);
                debate.getScenarios().add(scenario);
            }
            scenario.getWithout().clear();
            scenario.getWithout().addAll(off);
        });
    }

    private static Scenario find(Debate debate, String title, String language) {
        return debate.getScenarios().stream()
                .filter(each -> each.getTitle() != null && title.equals(each.getTitle().get(language))).findFirst()
                .orElse(null);
    }

    private static Scenario make(String title, String language) {
        LocalText text = DebateFactory.eINSTANCE.createLocalText();
        text.put(language, title);
        Scenario scenario = DebateFactory.eINSTANCE.createScenario();
        scenario.setTitle(text);
        return scenario;
    }
}
