package org.debatemapper.model.edit;

import java.util.List;

import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.model.operations.Names;
import org.debatemapper.model.provider.DebateEditPlugin;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** The label of any object of the model. */
final class NameAndIcon implements IItemLabelProvider {
    private final String language;

    NameAndIcon(String language) {
        this.language = language;
    }

    /** The name; of what has none, what it is. */
    @Override
    public String getText(Object object) {
        EObject named = (EObject) object;
        String name = Names.of(named, order(named));
        return name.isEmpty() ? DebateEditPlugin.INSTANCE.getString("_UI_" + named.eClass().getName() + "_type") : name;
    }

    /** The URL of the icon of the class or of the first superclass that has one, null if none has. */
    @Override
    public Object getImage(Object object) {
        EClass type = ((EObject) object).eClass();
        Object own = icon(type);
        if (own != null) {
            return own;
        }
        List<EClass> supertypes = type.getEAllSuperTypes();
        for (int i = supertypes.size() - 1; i >= 0; i--) {
            Object inherited = icon(supertypes.get(i));
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    private static Object icon(EClass type) {
        return NameAndIcon.class.getResource("/icons/" + type.getName() + ".svg");
    }

    private List<String> order(EObject object) {
        Debate debate = Elements.debateOf(object);
        if (debate != null) {
            return debate.languageOrder(language);
        }
        return language == null ? List.of() : List.of(language);
    }
}
