package org.debatemapper.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.LayoutSettings;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** Title, language and layout of a map. */
public final class MapSection extends ObjectSection {
    private static final int CLOSEST = 10;
    private static final int WIDEST = 200;
    private static final int STEP = 5;

    @Override
    protected Object shape(EObject object) {
        return List.of(Elements.debateOf(object).languageOrder(null), ((ArgumentMap) object).getLayout() != null);
    }

    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        List<String> languages = Elements.debateOf(object).languageOrder(null);
        languages.forEach(
                tag -> to.text(Messages.TextSection_title + " (" + tag + ')', Literals.ARGUMENT_MAP__TITLE, tag, false)); //$NON-NLS-1$
        to.add(new ChoiceField<String>(column, Messages.MapSection_language,
                MapSection::languages, tag -> tag == null ? Messages.MapSection_inherited : tag,
                map -> ((ArgumentMap) map).getLanguage(),
                (maps, tag) -> DebateFields.set(maps, Literals.ARGUMENT_MAP__LANGUAGE, tag)));
        to.add(new ChoiceField<String>(column, Messages.MapSection_secondLanguage,
                MapSection::languages, tag -> tag == null ? Messages.MapSection_noSecond : tag,
                map -> ((ArgumentMap) map).getSecondLanguage(),
                (maps, tag) -> DebateFields.set(maps, Literals.ARGUMENT_MAP__SECOND_LANGUAGE, tag)));
        to.choice(Messages.MapSection_colorBy, Literals.ARGUMENT_MAP__COLOR_BY);
        LayoutSettings layout = ((ArgumentMap) object).getLayout();
        if (layout != null) {
            DebateFields fields = new DebateFields(column);
            fields.choice(Messages.MapSection_algorithm, Literals.LAYOUT_SETTINGS__ALGORITHM);
            fields.choice(Messages.MapSection_direction, Literals.LAYOUT_SETTINGS__DIRECTION);
            fields.choice(Messages.MapSection_routing, Literals.LAYOUT_SETTINGS__ROUTING);
            fields.add(new NumberField(column, Messages.MapSection_spacing, CLOSEST, WIDEST, STEP,
                    settings -> ((LayoutSettings) settings).getSpacing(),
                    (settings, spacing) -> DebateFields.set(settings, Literals.LAYOUT_SETTINGS__SPACING, spacing)));
            to.add(maps -> fields.show(List.of(layout)));
        } else {
            Forms.link(column, Messages.MapSection_chooseLayout, () -> DebateFields.set(List.of(object),
                    Literals.ARGUMENT_MAP__LAYOUT, DebateFactory.eINSTANCE.createLayoutSettings()));
        }
    }

    private static List<String> languages(EObject map) {
        List<String> languages = new ArrayList<>();
        languages.add(null);
        languages.addAll(Elements.debateOf(map).languageOrder(null));
        return languages;
    }
}
