package org.debatemapper.commands.tests;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.EditCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** Finds everything in the bundle that makes a command: public methods that return one, and classes of commands. */
final class CommandFactories {
    private static final String ROOT = "/org/debatemapper/commands";

    private final Set<String> found = new TreeSet<>();

    private CommandFactories() {
    }

    /** Named as in {@link RandomEdit#factory}. */
    static Set<String> all() throws ClassNotFoundException {
        CommandFactories factories = new CommandFactories();
        BundleWiring wiring = FrameworkUtil.getBundle(EditCommand.class).adapt(BundleWiring.class);
        for (String file : wiring.listResources(ROOT, "*.class",
                BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            factories.add(Class.forName(name, false, wiring.getClassLoader()));
        }
        return factories.found;
    }

    private void add(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers()) || CommandStack.class.isAssignableFrom(type)
                || type == EditCommand.class || type == CreationCommand.class) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()
                    && Command.class.isAssignableFrom(method.getReturnType())) {
                found.add(type.getSimpleName() + '.' + method.getName() + '/' + method.getParameterCount());
            }
        }
        if (Command.class.isAssignableFrom(type)) {
            for (Constructor<?> constructor : type.getConstructors()) {
                found.add(type.getSimpleName() + '/' + constructor.getParameterCount());
            }
        }
    }
}
