package org.debatemapper.ui.internal.application;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.debatemapper.diagram.Preparation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads the shipped fonts and the classes of the editors while the person looks at the new window, so that the first map, the first
 * dialog and the first text open as quickly as later ones. Classes are linked, for the virtual machine takes longer to verify a
 * class than to read it, but not initialised: that is left to the thread that uses them.
 */
final class WarmUp extends Job {
    /** What editing needs, in the order in which people come to it. */
    private static final List<String> BUNDLES = List.of("org.debatemapper.model", "org.debatemapper.core",
            "org.debatemapper.render", "org.eclipse.draw2d", "org.eclipse.gef", "org.debatemapper.commands",
            "org.debatemapper.diagram", "org.debatemapper.ui", "org.debatemapper.layout", "org.debatemapper.evaluation",
            "org.debatemapper.views", "org.eclipse.ui.views", "org.eclipse.ui.views.properties.tabbed", "org.eclipse.jface.text", "org.eclipse.ui.workbench.texteditor", "org.debatemapper.text");

    private final Display display;

    WarmUp(Display display) {
        super(WarmUp.class.getSimpleName());
        this.display = display;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Preparation.prepare();
        } catch (IOException e) {
            // Whoever needs the fonts tries again and tells what is wrong.
            return new Status(IStatus.WARNING, WarmUp.class, e.getMessage(), e);
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> Preparation.prepare(display));
        }
        for (String name : BUNDLES) {
            Bundle bundle = Platform.getBundle(name);
            if (bundle != null && !monitor.isCanceled()) {
                loadClasses(bundle, monitor);
            }
        }
        return Status.OK_STATUS;
    }

    private static void loadClasses(Bundle bundle, IProgressMonitor monitor) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        Collection<String> files = wiring == null ? List.of()
                : wiring.listResources("/", "*.class", BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE);
        for (String file : files) {
            if (monitor.isCanceled()) {
                return;
            }
            load(wiring.getClassLoader(), file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        }
    }

    private static void load(ClassLoader loader, String name) {
        try {
            // Java has no call that only links; to tell constructors, the virtual machine links the class first.
            loader.loadClass(name).getDeclaredConstructors();
        } catch (ClassNotFoundException | LinkageError e) {
            // Some classes of the platform need bundles that are optional and not installed: nobody will use them.
            return;
        }
    }
}
