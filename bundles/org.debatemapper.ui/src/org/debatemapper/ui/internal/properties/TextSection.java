package org.debatemapper.ui.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Title and text in each language of the debate. */
public final class TextSection extends ObjectSection {
    private static final List<String> OFFERED = List.of("en", "ja", "ko", "zh", "de", "fr", "es", "pt", "ru", "ar"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

    @Override
    protected Object shape(EObject object) {
        return languages(object);
    }

    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        if (isSeveral()) {
            Forms.wrapped(column, Messages.TextSection_several);
            return;
        }
        List<EReference> texts = texts(object);
        for (String language : languages(object)) {
            Locale locale = Locale.forLanguageTag(language);
            Forms.caption(column, locale.getDisplayLanguage(locale));
            for (EReference feature : texts) {
                boolean isLong = feature == Literals.STATEMENT__TEXT || feature == Literals.SCHEME__DESCRIPTION;
                TextField field = to.text(null, feature, language, isLong);
                field.setMessage(isLong ? Messages.TextSection_text : Messages.TextSection_title);
            }
        }
        Hyperlink[] link = new Hyperlink[1];
        link[0] = Forms.link(column, Messages.TextSection_addLanguage, () -> offer(object, link[0]));
    }

    private static void offer(EObject object, Hyperlink link) {
        Debate debate = Elements.debateOf(object);
        Menu menu = new Menu(link);
        Set<String> there = languages(object);
        for (String tag : OFFERED) {
            if (!there.contains(tag)) {
                Locale locale = Locale.forLanguageTag(tag);
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(locale.getDisplayLanguage(locale));
                item.addListener(SWT.Selection, event -> DebateFields.run(debate,
                        features -> features.add(debate, Literals.DEBATE__LANGUAGES, tag)));
            }
        }
        menu.setVisible(true);
    }

    private static List<EReference> texts(EObject object) {
        List<EReference> texts = new ArrayList<>();
        for (EReference feature : object.eClass().getEAllContainments()) {
            if (feature.getEReferenceType() == Literals.LOCAL_TEXT && feature != Literals.SCHEME__CONCLUSION) {
                texts.add(feature);
            }
        }
        return texts;
    }

    private static Set<String> languages(EObject object) {
        Set<String> languages = new LinkedHashSet<>(Elements.debateOf(object).languageOrder(null));
        for (EReference feature : texts(object)) {
            if (object.eGet(feature) instanceof LocalText text) {
                text.getEntries().forEach(entry -> languages.add(entry.getKey()));
            }
        }
        return languages;
    }
}
