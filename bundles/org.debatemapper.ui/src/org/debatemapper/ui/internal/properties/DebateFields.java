package org.debatemapper.ui.internal.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.model.Debate;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.model.operations.Names;
import org.debatemapper.model.provider.DebateEditPlugin;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Makes fields for features of the model; edits go through the command stack of the debate. */
final class DebateFields {
    private final List<Field> fields = new ArrayList<>();
    private final Composite parent;

    DebateFields(Composite parent) {
        this.parent = parent;
    }

    void show(List<? extends EObject> objects) {
        fields.forEach(field -> field.show(objects));
    }

    TextField text(String label, EAttribute feature, boolean lines) {
        return add(new TextField(parent, label, lines, object -> (String) object.eGet(feature),
                (objects, value) -> set(objects, feature, value.isEmpty() ? null : value)));
    }

    TextField text(String label, EReference feature, String language, boolean lines) {
        return add(new TextField(parent, label, lines,
                object -> object.eGet(feature) instanceof LocalText text ? text.get(language) : null,
                (objects, value) -> run(objects.get(0),
                        features -> features.setText(objects.get(0), feature, language, value))));
    }

    void weight(String label, EAttribute feature) {
        add(new WeightField(parent, label, object -> (Double) object.eGet(feature),
                (objects, value) -> set(objects, feature, value)));
    }

    /** Several texts on one line, with semicolons between them. */
    void texts(String label, EAttribute feature) {
        add(new TextField(parent, label, false, object -> String.join("; ", strings(object, feature)), //$NON-NLS-1$
                (objects, value) -> set(objects, feature,
                        value.isBlank() ? List.of() : List.of(value.strip().split("\\s*;\\s*"))))); //$NON-NLS-1$
    }

    void flag(String label, EAttribute feature) {
        Button box = new Button(parent, SWT.CHECK);
        box.setText(label);
        List<EObject> shown = new ArrayList<>();
        box.addListener(SWT.Selection, event -> set(List.copyOf(shown), feature, box.getSelection()));
        add(objects -> {
            shown.clear();
            shown.addAll(objects);
            box.setSelection((Boolean) objects.get(0).eGet(feature));
            box.setGrayed(objects.stream().map(object -> object.eGet(feature)).distinct().count() > 1);
        });
    }

    /** A colour as #RRGGBB, or none. */
    void color(EAttribute feature) {
        add(new ColorField(parent, Messages.ColorField_color, object -> (String) object.eGet(feature),
                (objects, value) -> set(objects, feature, value)));
    }

    void choice(String label, EAttribute feature) {
        EEnum type = (EEnum) feature.getEAttributeType();
        List<Enumerator> literals = type.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
        add(new ChoiceField<>(parent, label, object -> literals, literal -> name(type, literal),
                object -> (Enumerator) object.eGet(feature), (objects, value) -> set(objects, feature, value)));
    }

    /** @param none whether nothing may be chosen */
    <T extends EObject> void reference(String label, EReference feature, boolean none,
            Function<Debate, Collection<? extends T>> candidates) {
        add(new ChoiceField<EObject>(parent, label, object -> {
            List<EObject> choices = new ArrayList<>();
            if (none || object.eGet(feature) == null) {
                choices.add(null);
            }
            choices.addAll(candidates.apply(Elements.debateOf(object)));
            return choices;
        }, choice -> choice == null ? Messages.SchemeSection_none : nameOf(choice), object -> (EObject) object.eGet(feature),
                (objects, value) -> set(objects, feature, value)));
    }

    <F extends Field> F add(F field) {
        fields.add(field);
        return field;
    }

    private static List<String> strings(EObject object, EAttribute feature) {
        return ((List<?>) object.eGet(feature)).stream().map(String::valueOf).toList();
    }

    static void set(List<? extends EObject> objects, EStructuralFeature feature, Object value) {
        run(objects.get(0), features -> features.setOnMany(objects, feature, value));
    }

    static void run(EObject object, Function<Features, Command> command) {
        DebateSessions.shared().of(object).ifPresent(
                session -> session.getCommandStack().execute(command.apply(new Features(session))));
    }

    static String nameOf(EObject object) {
        Debate debate = Elements.debateOf(object);
        return Names.of(object, debate == null ? List.of("en") : debate.languageOrder(null)); //$NON-NLS-1$
    }

    static String name(EEnum type, Enumerator literal) {
        return DebateEditPlugin.INSTANCE.getString("_UI_" + type.getName() + '_' + literal.getLiteral() + "_literal"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
