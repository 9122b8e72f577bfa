package org.debatemapper.ui.internal.properties;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Element;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Status, tags, note and where an element comes from. */
public final class DetailsSection extends ObjectSection {
    @Override
    protected Object shape(EObject object) {
        Element element = (Element) object;
        return List.of(Elements.debateOf(object).getTags().stream().map(tag -> String.valueOf(tag.getName())).toList(),
                element.getProperties().map());
    }

    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        Element element = (Element) object;
        to.choice(Messages.DetailsSection_status, Literals.ELEMENT__STATUS);
        Debate debate = Elements.debateOf(element);
        if (!debate.getTags().isEmpty()) {
            Forms.caption(column, Messages.DetailsSection_tags);
            debate.getTags().forEach(tag -> addTag(tag, column, to));
        }
        to.text(Messages.DetailsSection_note, Literals.ELEMENT__NOTE, true);
        to.text(Messages.DetailsSection_author, Literals.ELEMENT__AUTHOR, false);
        if (!isSeveral()) {
            fact(column, Messages.DetailsSection_created, moment(element.getCreated()));
            fact(column, Messages.DetailsSection_modified, moment(element.getModified()));
            element.getProperties().forEach(entry -> fact(column, entry.getKey(), entry.getValue()));
        }
    }

    private static void addTag(Tag tag, Composite column, DebateFields to) {
        Button box = new Button(column, SWT.CHECK);
        box.setText(tag.getName() == null ? "" : tag.getName()); //$NON-NLS-1$
        List<EObject> shown = new ArrayList<>();
        box.addListener(SWT.Selection, event -> DebateFields.run(tag,
                features -> features.choose(shown, Literals.ELEMENT__TAGS, tag, box.getSelection())));
        to.add(objects -> {
            shown.clear();
            shown.addAll(objects);
            long tagged = objects.stream().filter(object -> ((Element) object).getTags().contains(tag)).count();
            box.setSelection(tagged > 0);
            box.setGrayed(tagged > 0 && tagged < objects.size());
        });
    }

    private static void fact(Composite column, String name, String value) {
        if (value != null && !value.isEmpty()) {
            Forms.caption(column, name + ": " + value); //$NON-NLS-1$
        }
    }

    private static String moment(Instant instant) {
        return instant == null ? null
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .format(instant.atZone(ZoneId.systemDefault()));
    }
}
