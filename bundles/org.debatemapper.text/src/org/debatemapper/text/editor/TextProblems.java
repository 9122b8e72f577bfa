package org.debatemapper.text.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.Loss;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;

/** Underlines what was not understood. */
final class TextProblems {
    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error"; //$NON-NLS-1$
    private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning"; //$NON-NLS-1$

    private TextProblems() {
    }

    static void show(List<Loss> problems, IDocument document, AnnotationModel model) {
        Map<Annotation, Position> shown = new HashMap<>();
        for (Loss problem : problems) {
            Position position = position(problem, document);
            if (position != null) {
                String type = problem.kind() == Loss.Kind.OMITTED ? ERROR : WARNING;
                shown.put(new Annotation(type, false, problem.reason()), position);
            }
        }
        model.replaceAnnotations(old(model), shown);
    }

    private static Annotation[] old(AnnotationModel model) {
        List<Annotation> old = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation each = all.next();
            if (ERROR.equals(each.getType()) || WARNING.equals(each.getType())) {
                old.add(each);
            }
        }
        return old.toArray(Annotation[]::new);
    }

    /** The words from the place of the problem to the end of its line. */
    private static Position position(Loss problem, IDocument document) {
        if (problem.line() < 1 || problem.line() > document.getNumberOfLines()) {
            return null;
        }
        try {
            IRegion line = document.getLineInformation(problem.line() - 1);
            String words = document.get(line.getOffset(), line.getLength());
            int begin = Math.min(Math.max(0, problem.column() - 1), Math.max(0, line.getLength() - 1));
            while (begin < words.length() - 1 && Character.isWhitespace(words.charAt(begin))) {
                begin++;
            }
            return new Position(line.getOffset() + begin, line.getLength() - begin);
        } catch (BadLocationException e) {
            return null;
        }
    }
}
