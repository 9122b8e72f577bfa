package org.debatemapper.ui.internal.properties;

import java.util.List;

import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jface.layout.GridDataFactory;

/** Things that an object contains, one below the other, each with its own fields. */
abstract class CardsSection extends ObjectSection {
    private final EReference feature;

    CardsSection(EReference feature) {
        this.feature = feature;
    }

    @Override
    protected final Object shape(EObject object) {
        return List.copyOf((List<?>) object.eGet(feature));
    }

    @Override
    protected final void build(EObject object, Composite column, DebateFields to) {
        if (isSeveral()) {
            Forms.wrapped(column, Messages.TextSection_several);
            return;
        }
        for (Object item : (List<?>) object.eGet(feature)) {
            EObject card = (EObject) item;
            DebateFields fields = new DebateFields(column);
            buildCard(card, column, fields);
            to.add(objects -> {
                if (Elements.debateOf(card) != null) {
                    fields.show(List.of(card));
                }
            });
            Forms.link(column, Messages.CardsSection_remove, () -> delete(card));
            Label line = new Label(column, SWT.SEPARATOR | SWT.HORIZONTAL);
            GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(line);
        }
        Forms.link(column, addLabel(),
                () -> DebateFields.run(object, features -> features.add(object, feature, newItem())));
    }

    /** What others refer to, such as a tag, leaves nothing behind. */
    private static void delete(EObject card) {
        DebateSessions.shared().of(card).ifPresent(
                session -> session.getCommandStack().execute(new Deletions(session).fromDebate(List.of(card))));
    }

    /**
     * Makes the fields of one item.
     *
     * @param item
     *            the item
     * @param column
     *            where to
     * @param fields
     *            takes fields that are filled with the item
     */
    protected abstract void buildCard(EObject item, Composite column, DebateFields fields);

    /** @return a new, empty item */
    protected abstract EObject newItem();

    /** @return what the link for one more item says */
    protected abstract String addLabel();
}
