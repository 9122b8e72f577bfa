package org.debatemapper.ui.internal.properties;

import java.util.List;

import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.ui.internal.Icons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** What is selected, in a few words. */
public final class TitleLabels extends LabelProvider {
    @Override
    public String getText(Object selection) {
        List<EObject> objects = objects(selection);
        if (objects.isEmpty()) {
            return Messages.TitleLabels_nothing;
        }
        String first = DebateFields.nameOf(objects.get(0));
        return objects.size() == 1 ? first : NLS.bind(Messages.TitleLabels_several, first, objects.size() - 1);
    }

    @Override
    public Image getImage(Object selection) {
        List<EObject> objects = objects(selection);
        return objects.isEmpty() ? null : Icons.of(objects.get(0));
    }

    private static List<EObject> objects(Object selection) {
        return selection instanceof ISelection chosen ? ModelObjects.in(chosen) : List.of();
    }
}
