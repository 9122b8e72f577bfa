package org.debatemapper.ui.internal.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.debatemapper.commands.relate.ArgumentNodes;
import org.debatemapper.core.schemes.SchemeCatalogue;
import org.debatemapper.diagram.open.Edits;
import org.debatemapper.model.AnswerState;
import org.debatemapper.model.Argument;
import org.debatemapper.model.CriticalAnswer;
import org.debatemapper.model.CriticalQuestion;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.PremiseRole;
import org.debatemapper.model.Scheme;
import org.debatemapper.model.SchemeRole;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.model.operations.Names;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The scheme of an argument, the roles of its premises and its critical questions. */
public final class SchemeSection extends ObjectSection {
    @Override
    protected Object shape(EObject object) {
        Argument argument = (Argument) object;
        List<Object> shape = new ArrayList<>(argument.getPremises());
        shape.add(String.valueOf(argument.getScheme()));
        return shape;
    }

    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        to.add(new ChoiceField<Scheme>(column, Messages.SchemeSection_scheme, SchemeSection::offered,
                scheme -> scheme == null ? Messages.SchemeSection_none : nameOf(scheme, object),
                argument -> ((Argument) argument).getScheme(),
                (arguments, scheme) -> choose((Argument) arguments.get(0), scheme)));
        Scheme scheme = ((Argument) object).getScheme();
        if (scheme == null) {
            return;
        }
        Forms.heading(column, Messages.SchemeSection_roles);
        ((Argument) object).getPremises().forEach(premise -> addRole(premise, scheme, column, to));
        Forms.heading(column, Messages.SchemeSection_questions);
        scheme.getQuestions().forEach(question -> addQuestion(question, column, to));
    }

    /** What the debate has, then what else is in the catalogue. */
    private static List<Scheme> offered(EObject argument) {
        List<Scheme> schemes = new ArrayList<>();
        schemes.add(null);
        schemes.addAll(Elements.debateOf(argument).getSchemes());
        List<String> keys = schemes.stream().filter(s -> s != null).map(Scheme::getKey).toList();
        SchemeCatalogue.shipped().schemes().stream().filter(s -> !keys.contains(s.getKey())).forEach(schemes::add);
        return schemes;
    }

    private static String nameOf(Scheme scheme, EObject argument) {
        return Names.of(scheme, Elements.debateOf(argument).languageOrder(null));
    }

    private static void choose(Argument argument, Scheme scheme) {
        Edits.run(argument, Messages.SchemeSection_scheme, debate -> {
            boolean foreign = scheme != null && scheme.eContainer() != debate;
            argument.setScheme(foreign ? SchemeCatalogue.shipped().copyInto(debate, scheme.getKey()) : scheme);
            argument.getRoles().clear();
            argument.getAnswers().clear();
            ArgumentNodes.settle(argument);
        });
    }

    private static void addRole(Statement premise, Scheme scheme, Composite column, DebateFields to) {
        List<SchemeRole> roles = new ArrayList<>();
        roles.add(null);
        roles.addAll(scheme.getRoles());
        to.add(new ChoiceField<SchemeRole>(column, DebateFields.nameOf(premise), argument -> roles,
                role -> role == null ? "" : DebateFields.nameOf(role), //$NON-NLS-1$
                argument -> ((Argument) argument).getRoles().stream().filter(r -> r.getPremise() == premise)
                        .map(PremiseRole::getRole).findFirst().orElse(null),
                (arguments, role) -> setRole((Argument) arguments.get(0), premise, role)));
    }

    private static void setRole(Argument argument, Statement premise, SchemeRole role) {
        Edits.run(argument, Messages.SchemeSection_roles, debate -> {
            argument.getRoles().removeIf(old -> old.getPremise() == premise);
            if (role != null) {
                PremiseRole chosen = DebateFactory.eINSTANCE.createPremiseRole();
                chosen.setPremise(premise);
                chosen.setRole(role);
                argument.getRoles().add(chosen);
            }
        });
    }

    private static void addQuestion(CriticalQuestion question, Composite column, DebateFields to) {
        Label text = Forms.ground(new Label(column, SWT.WRAP));
        text.setText(DebateFields.nameOf(question));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(0, 6).applyTo(text);
        to.add(new ChoiceField<AnswerState>(column, null, argument -> Arrays.asList(AnswerState.values()),
                state -> DebateFields.name(Literals.ANSWER_STATE, state), argument -> {
                    CriticalAnswer answer = ((Argument) argument).answerTo(question);
                    return answer == null ? AnswerState.OPEN : answer.getState();
                }, (arguments, state) -> answer((Argument) arguments.get(0), question, state)));
    }

    private static void answer(Argument argument, CriticalQuestion question, AnswerState state) {
        Edits.run(argument, Messages.SchemeSection_questions, debate -> {
            CriticalAnswer answer = argument.answerTo(question);
            if (answer == null) {
                answer = DebateFactory.eINSTANCE.createCriticalAnswer();
                answer.setQuestion(question);
                argument.getAnswers().add(answer);
            }
            answer.setState(state);
        });
    }
}
