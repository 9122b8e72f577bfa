package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.testing.RandomDebates;
import org.debatemapper.testing.window.Hands;
import org.debatemapper.ui.internal.properties.PropertiesView;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every field of every tab for every kind of object: looked at, changed, undone and redone. */
class PropertiesFieldsTest extends WorkbenchTest {
    private static final Set<EClass> WITH_TABS = Set.of(Literals.ISSUE, Literals.CLAIM, Literals.EVIDENCE, Literals.ARGUMENT,
            Literals.ATTACK, Literals.PREFERENCE, Literals.REPHRASE, Literals.ANSWER, Literals.GROUP, Literals.SOURCE,
            Literals.ACTOR, Literals.SCHEME, Literals.NOTE_VIEW, Literals.ARGUMENT_MAP, Literals.DEBATE, Literals.PLACE,
            Literals.STORY_STEP);

    /** A random debate need not have each. */
    private static final int MOST = 14;

    private PropertiesView view;
    private Pane pane;
    private DebateEditor editor;

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void everyFieldIsEditedUndoneAndRedone() throws Exception {
        open(open(new RandomDebates(17).debate(12), "random"));
        Set<String> edited = new TreeSet<>();
        for (EObject object : oneOfEach(editor.getDebate()).values()) {
            for (String tab : tabsOf(object)) {
                turnTo(tab);
                int fields = fields().size();
                for (int i = 0; i < fields; i++) {
                    if (edit(object, tab, i)) {
                        edited.add(object.eClass().getName());
                    }
                }
            }
        }
        assertEquals(names(oneOfEach(editor.getDebate()).keySet()), edited);
        assertTrue(edited.size() >= MOST, edited::toString);
    }

    @Test
    void lookingAtSomethingEditsNothing() throws Exception {
        open(open(new RandomDebates(17).debate(12), "random"));
        for (EObject object : oneOfEach(editor.getDebate()).values()) {
            for (String tab : tabsOf(object)) {
                turnTo(tab);
                fields().forEach(field -> field.notifyListeners(SWT.FocusOut, new Event()));
                assertFalse(editor.isDirty(), () -> tab + " of " + object);
            }
        }
    }

    @Test
    void tabLeadsOutOfATextOfSeveralLines() throws Exception {
        open(open(new RandomDebates(17).debate(12), "random"));
        show(oneOfEach(editor.getDebate()).get(Literals.CLAIM));
        turnTo(tabsOf(oneOfEach(editor.getDebate()).get(Literals.CLAIM)).get(0));
        Text lines = fields().stream().filter(field -> (field.getStyle() & SWT.MULTI) != 0).map(Text.class::cast).findFirst()
                .orElseThrow();
        String before = lines.getText();
        try (Hands hands = new Hands(Display.getCurrent())) {
            waitUntil("the field has the focus", lines::forceFocus);
            hands.press("Tab");
            waitUntil("another field has the focus", () -> !lines.isFocusControl());
            assertEquals(before, lines.getText());
            hands.press("Shift_L", "Tab");
            waitUntil("the field has the focus again", lines::isFocusControl);
        }
        assertFalse(editor.isDirty());
    }

    @Test
    void whatIsTrueOfOneOnlyIsNotSaidOfSeveral() throws Exception {
        open(openExample());
        List<Claim> claims = editor.getDebate().getStatements().stream().filter(Claim.class::isInstance).map(Claim.class::cast)
                .limit(2).toList();
        String code = "code: " + claims.get(0).getProperties().get("code");
        view.selectionChanged(editor, new StructuredSelection(claims.get(0)));
        settle();
        turnTo(tabsOf(claims.get(0)).stream().filter(tab -> tab.toLowerCase(Locale.ROOT).contains("details")).findFirst().orElseThrow());
        assertTrue(captions().contains(code), () -> captions().toString());
        view.selectionChanged(editor, new StructuredSelection(claims));
        settle();
        assertFalse(captions().contains(code), () -> captions().toString());
    }

    private List<String> captions() {
        return pane.all(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void whatAnItemIsTakenAwayFromCanStillBeSaved() throws Exception {
        open(open(new RandomDebates(17).debate(12), "random"));
        String before = content(editor);
        int links = 0;
        for (EObject object : oneOfEach(editor.getDebate()).values()) {
            for (String tab : tabsOf(object)) {
                turnTo(tab);
                for (int i = 0; i < pane.all(Hyperlink.class).size(); i++) {
                    Hyperlink link = pane.all(Hyperlink.class).get(i);
                    if (link.getText().equals("Remove") || link.getText().startsWith("Add ")) {
                        click(link);
                        content(editor);
                        links++;
                        editor.getSession().getCommandStack().undo();
                        assertEquals(before, content(editor));
                        show(object);
                    }
                }
            }
        }
        assertTrue(links > 8, "Links: " + links);
    }

    private void open(DebateEditor opened) throws Exception {
        editor = opened;
        pane = Pane.open(PropertiesView.ID);
        view = (PropertiesView) pane.view();
        page().activate(editor);
        settle();
    }

    /** @return whether there was something to edit */
    private boolean edit(EObject object, String tab, int index) {
        String before = content(editor);
        Control field = fields().get(index);
        String what = tab + " of " + object.eClass().getName() + ": " + field + " " + index;
        String shown = shown(field);
        if (!change(field)) {
            return false;
        }
        settle();
        if (!editor.getSession().getCommandStack().canUndo()) {
            // The value was the same in another form.
            assertEquals(before, content(editor), what);
            return false;
        }
        String after = content(editor);
        assertFalse(before.equals(after), what);
        assertEquals(1, editor.getSession().getCommandStack().getCommands().length, what);
        editor.getSession().getCommandStack().undo();
        assertEquals(before, content(editor), what);
        waitUntil("the field follows the undo: " + what, () -> shown.equals(shown(fields().get(index))));
        editor.getSession().getCommandStack().redo();
        assertEquals(after, content(editor), what);
        editor.getSession().getCommandStack().undo();
        editor.getSession().getCommandStack().flush();
        settle();
        return true;
    }

    private static boolean change(Control field) {
        if (!field.isEnabled()) {
            return false;
        } else if (field instanceof Text text) {
            text.setText(text.getText().isEmpty() ? "2021" : text.getText() + "1");
            text.notifyListeners(SWT.FocusOut, new Event());
        } else if (field instanceof Combo combo) {
            if (combo.getItemCount() < 2) {
                return false;
            }
            combo.select((combo.getSelectionIndex() + 1) % combo.getItemCount());
            combo.notifyListeners(SWT.Selection, new Event());
        } else if (field instanceof Spinner spinner) {
            spinner.setSelection(spinner.getSelection() + 1);
            spinner.notifyListeners(SWT.FocusOut, new Event());
        } else if (field instanceof Button box) {
            box.setSelection(!box.getSelection());
            box.notifyListeners(SWT.Selection, new Event());
        } else if (field instanceof Scale scale) {
            scale.setSelection(scale.getSelection() == 50 ? 60 : 50);
            scale.notifyListeners(SWT.KeyUp, new Event());
        } else {
            return false;
        }
        return true;
    }

    private static String shown(Control field) {
        return field instanceof Text text ? text.getText() : field instanceof Combo combo ? combo.getText()
                : field instanceof Spinner spinner ? spinner.getText() : field instanceof Scale scale
                        ? String.valueOf(scale.getSelection()) : field instanceof Button box ? "" + box.getSelection() : "";
    }

    /** The fields of the tab in front. */
    private List<Control> fields() {
        return pane.all(Control.class).stream().flatMap(PropertiesFieldsTest::leaves)
                .filter(control -> control instanceof Text || control instanceof Combo || control instanceof Spinner
                        || control instanceof Button || control instanceof Scale)
                .toList();
    }

    private static Stream<Control> leaves(Control control) {
        return control instanceof Composite composite && !(control instanceof Combo) && !(control instanceof Spinner)
                && !(control instanceof Canvas canvas && canvas.getChildren().length == 0)
                        ? Arrays.stream(composite.getChildren()).filter(Control::isVisible).flatMap(PropertiesFieldsTest::leaves)
                        : Stream.of(control);
    }

    private List<String> tabsOf(EObject object) {
        show(object);
        List<String> tabs = new ArrayList<>();
        pane.all(Hyperlink.class).stream().filter(link -> link.getHref() != null)
                .forEach(link -> tabs.add(String.valueOf(link.getHref())));
        assertFalse(tabs.isEmpty(), () -> "No tab for " + object);
        return tabs;
    }

    private void show(EObject object) {
        view.selectionChanged(editor, new StructuredSelection(object));
        settle();
    }

    private void turnTo(String tab) {
        click(pane.all(Hyperlink.class).stream().filter(link -> tab.equals(link.getHref())).findFirst().orElseThrow());
    }

    private static void click(Hyperlink link) {
        Event enter = new Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
        settle();
    }

    /** One object of each kind that has properties. */
    private static Map<EClass, EObject> oneOfEach(Debate debate) {
        Map<EClass, EObject> found = new LinkedHashMap<>();
        all(debate).stream().filter(object -> WITH_TABS.contains(object.eClass()))
                .forEach(object -> found.putIfAbsent(object.eClass(), object));
        return found;
    }

    private static Set<String> names(Set<EClass> kinds) {
        return kinds.stream().map(EClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<EObject> all(Debate debate) {
        List<EObject> all = new ArrayList<>(List.of(debate));
        for (Iterator<EObject> contents = debate.eAllContents(); contents.hasNext();) {
            all.add(contents.next());
        }
        return all;
    }
}
