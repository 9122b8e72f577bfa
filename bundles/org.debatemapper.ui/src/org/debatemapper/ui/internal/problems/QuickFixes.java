package org.debatemapper.ui.internal.problems;

import java.util.List;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.open.Edits;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Argument;
import org.debatemapper.model.CriticalAnswer;
import org.debatemapper.model.CriticalQuestion;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Statement;
import org.eclipse.gef.commands.Command;

/** Repairs of findings, each one undoable edit. */
final class QuickFixes {
    private final OpenMap open;

    QuickFixes(OpenMap open) {
        this.open = open;
    }

    void delete(Identified element) {
        execute(new Deletions(open.session()).fromDebate(List.of(element)));
    }

    void addCitation(Statement statement) {
        execute(new Features(open.session()).add(statement, DebatePackage.Literals.STATEMENT__CITATIONS,
                DebateFactory.eINSTANCE.createCitation()));
        open.editor().reveal(statement);
    }

    void showOnMap(Element element) {
        Extent place = Placement.free(open.map(), new Extent(0, 0, Placement.CARD_WIDTH, Placement.CARD_WIDTH / 2));
        execute(new Views(open.session()).add(open.map(), element, place.x(), place.y()));
        open.editor().reveal(element);
    }

    void addAnswers(Argument argument) {
        Edits.run(open.session(), Messages.FindingMenu_addAnswers, debate -> {
            for (CriticalQuestion question : argument.getScheme().getQuestions()) {
                if (argument.answerTo(question) == null) {
                    CriticalAnswer answer = DebateFactory.eINSTANCE.createCriticalAnswer();
                    answer.setQuestion(question);
                    argument.getAnswers().add(answer);
                }
            }
        });
        open.editor().reveal(argument);
    }

    private void execute(Command command) {
        open.session().getCommandStack().execute(command);
    }
}
