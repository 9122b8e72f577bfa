package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.debatemapper.commands.Features;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.testing.window.Hands;
import org.debatemapper.text.editor.ArgdownEditor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** The debate as text beside its map. */
class TextEditorTest extends WorkbenchTest {
    @Test
    void whatIsTypedComesOntoTheMapAndGoesWithUndo() throws Exception {
        DebateEditor map = openExample();
        ArgdownEditor text = openText();
        StyledText widget = (StyledText) text.getAdapter(Control.class);
        assertTrue(OpenMap.of(text).orElseThrow().editor() == map);
        widget.setSelection(widget.getCharCount());
        try (Hands hands = new Hands(Display.getCurrent())) {
            widget.forceFocus();
            hands.rest();
            hands.press("Return");
            hands.type("[Zz]: Few days.");
            hands.press("Return");
            hands.type("  + [Yy]: Votes.");
        }
        waitUntil("the reason is in the debate", () -> statement(map, "Yy") != null);
        Statement above = statement(map, "Zz");
        assertEquals(above, statement(map, "Yy").getPremiseIn().get(0).getConclusion());
        assertNotNull(above.viewOn(map.getMap()));
        assertTrue(text.isDirty());
        while (map.getSession().isDirty()) {
            map.getSession().getCommandStack().undo();
        }
        waitUntil("the text follows", () -> !document(text).get().contains("[Zz]"));
        assertFalse(text.isDirty());
    }

    @Test
    void theTextFollowsTheMapAndShowsMistakes() throws Exception {
        DebateEditor map = openExample();
        ArgdownEditor text = openText();
        Statement statement = map.getDebate().getStatements().get(0);
        String title = LocalTexts.resolve(statement.getTitle(), List.of());
        map.getSession().getCommandStack().execute(new Features(map.getSession()).set(
                statement, DebatePackage.Literals.STATEMENT__TITLE,
                LocalTexts.of("en", "Another name")));
        waitUntil("the title is in the text", () -> document(text).get().contains("[Another name]"));
        assertFalse(document(text).get().contains('[' + title + ']'));
        document(text).set(document(text).get() + "\n\n  + [Nothing above it]: This hangs on nothing.\n");
        waitUntil("the mistake is marked", () -> isMarked(text));
    }

    @Test
    void whatIsDeletedLeavesTheDebateWhenTheTextIsSaved() throws Exception {
        DebateEditor map = openExample();
        ArgdownEditor text = openText();
        int count = map.getDebate().getStatements().size();
        document(text).set("[Alone]: This is all.\n");
        waitUntil("the new statement is there", () -> statement(map, "Alone") != null);
        assertEquals(count + 1, map.getDebate().getStatements().size());
        text.doSave(new NullProgressMonitor());
        assertTrue(map.getDebate().getStatements().size() < count);
        assertFalse(text.isDirty());
        map.getSession().getCommandStack().undo();
        assertEquals(count + 1, map.getDebate().getStatements().size());
    }

    @Test
    void whatIsEditedBeforeTheTextIsWrittenIsInItAndWritingIsNotUndone() throws Exception {
        DebateEditor map = openExample();
        page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.debatemapper.text.open", null);
        ArgdownEditor text = (ArgdownEditor) page().getActiveEditor();
        assertEquals(0, document(text).getLength());
        Statement statement = map.getDebate().getStatements().get(0);
        map.getSession().getCommandStack().execute(new Features(map.getSession()).set(
                statement, DebatePackage.Literals.STATEMENT__TITLE, LocalTexts.of("en", "Another name")));
        waitUntil("the title is in the text", () -> document(text).get().contains("[Another name]"));
        assertFalse(((ITextOperationTarget) text.getAdapter(ITextOperationTarget.class)).canDoOperation(ITextOperationTarget.UNDO));
        map.getSession().getCommandStack().undo();
        waitUntil("the text follows", () -> !document(text).get().contains("[Another name]"));
        assertFalse(text.isDirty());
    }

    @Test
    void closingBeforeTheTextIsWrittenLeavesTheDebateAlone() throws Exception {
        DebateEditor map = openExample();
        page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.debatemapper.text.open", null);
        page().closeEditor(page().getActiveEditor(), true);
        settle();
        assertFalse(map.isDirty());
        assertFalse(map.getSession().getCommandStack().canUndo());
    }

    @Test
    void aLongTextIsColouredToItsEnd() throws Exception {
        openExample();
        ArgdownEditor text = openText();
        StyledText widget = (StyledText) text.getAdapter(Control.class);
        String lines = IntStream.range(0, 2_000).mapToObj(i -> "# Section " + i + "\n\n// In no hurry.\n\n")
                .collect(Collectors.joining());
        document(text).set(lines);
        int last = lines.lastIndexOf("# Section");
        waitUntil("the last title is bold", () -> isBold(widget, last + 2));
        assertTrue(isBold(widget, 2));
        assertTrue(isBold(widget, lines.indexOf("# Section 1000") + 2));
        assertFalse(isBold(widget, lines.lastIndexOf("// In no hurry.") + 3));
        document(text).replace(last, 0, "# Another\n\n");
        waitUntil("the new title is bold", () -> isBold(widget, last + 2));
        text.getSite().getPage().closeEditor(text, false);
    }

    @Test
    void commentsAndFrontMatterAreFoundAsByRulesForEachCharacter() throws Exception {
        openExample();
        ArgdownEditor text = openText();
        IDocument document = document(text);
        document.set("===\ntitle: A\n===\n[B]: Text. // Not said.\n\n/* Open */ and <!-- shut -->\n");
        Document rules = byRules(document.get());
        Random random = new Random(7);
        String[] pieces = { "/*", "*/", "//", "<!--", "-->", "===", "\n", "\n===\n", "A", "/", "*", "https://a.org", "<b>" };
        for (int i = 0; i < 400; i++) {
            int at = random.nextInt(document.getLength() + 1);
            int gone = Math.min(random.nextInt(4), document.getLength() - at);
            String piece = pieces[random.nextInt(pieces.length)];
            document.replace(at, gone, piece);
            rules.replace(at, gone, piece);
            assertEquals(partitions(rules), partitions(document), document.get());
        }
        text.getSite().getPage().closeEditor(text, false);
    }

    private static Document byRules(String text) throws Exception {
        Token comment = new Token("org.debatemapper.text.comment");
        MultiLineRule front = new MultiLineRule("===", "===", new Token("org.debatemapper.text.frontMatter"));
        front.setColumnConstraint(0);
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(new IPredicateRule[] { new MultiLineRule("/*", "*/", comment),
                new MultiLineRule("<!--", "-->", comment), new EndOfLineRule("//", comment), front });
        Document document = new Document(text);
        FastPartitioner partitioner = new FastPartitioner(scanner,
                new String[] { "org.debatemapper.text.comment", "org.debatemapper.text.frontMatter" });
        document.setDocumentPartitioner(partitioner);
        partitioner.connect(document);
        return document;
    }

    private static List<String> partitions(IDocument document) throws Exception {
        return Stream.of(document.computePartitioning(0, document.getLength()))
                .map(region -> region.getOffset() + "+" + region.getLength() + region.getType()).toList();
    }

    private static boolean isBold(StyledText widget, int offset) {
        StyleRange style = widget.getStyleRangeAtOffset(offset);
        return style != null && (style.fontStyle & SWT.BOLD) != 0;
    }

    private static ArgdownEditor openText() throws Exception {
        page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.debatemapper.text.open", null);
        ArgdownEditor text = (ArgdownEditor) page().getActiveEditor();
        assertFalse(text.isDirty());
        waitUntil("the debate is written", () -> document(text).getLength() > 0);
        return text;
    }

    private static IDocument document(ArgdownEditor text) {
        return text.getDocumentProvider().getDocument(text.getEditorInput());
    }

    private static boolean isMarked(ArgdownEditor text) {
        IAnnotationModel model = text.getDocumentProvider().getAnnotationModel(text.getEditorInput());
        for (var all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation each = all.next();
            if (each.getType().endsWith(".error") && !each.getText().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static Statement statement(DebateEditor map, String title) {
        return map.getDebate().getStatements().stream()
                .filter(each -> title.equals(LocalTexts.resolve(each.getTitle(), List.of()))).findFirst().orElse(null);
    }
}
