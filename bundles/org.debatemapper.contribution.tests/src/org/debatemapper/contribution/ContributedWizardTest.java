package org.debatemapper.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.debatemapper.ui.internal.export.ExportTarget;
import org.debatemapper.ui.internal.wizards.ImportReading;
import org.debatemapper.ui.internal.wizards.ImportRequest;
import org.debatemapper.ui.internal.wizards.ImportWizard;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizards offer what another bundle contributes, as they offer what is built in. */
class ContributedWizardTest {
    /** In milliseconds. */
    private static final int SOON = 50;

    @TempDir
    Path folder;

    @BeforeAll
    static void needTheWorkbench() {
        assumeTrue(isWorkbench(), "no workbench");
    }

    private static boolean isWorkbench() {
        try {
            return PlatformUI.isWorkbenchRunning();
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    /** The wizard is modal: what it shows is looked at, and it is closed, by its own event loop. */
    @Test
    void importWizardListsTheFormat() throws IOException {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Path minutes = Files.writeString(folder.resolve("a.txt"), "MINUTES\nfirst\nsecond\n");
        Display display = window.getShell().getDisplay();
        Set<Shell> before = Set.of(display.getShells());
        List<String> offered = new ArrayList<>();
        display.asyncExec(() -> look(display, before, offered));
        ImportWizard.open(window.getActivePage(), minutes);
        assertTrue(offered.containsAll(List.of("Minutes", "Argdown")), offered.toString());
    }

    /** While the wizard reads the file, it does not close but asks to wait. */
    private static void look(Display display, Set<Shell> before, List<String> offered) {
        if (ModalContext.getModalLevel() > 0) {
            display.timerExec(SOON, () -> look(display, before, offered));
            return;
        }
        Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell)).forEach(shell -> {
            collect(shell, offered);
            shell.close();
        });
    }

    private static void collect(Composite parent, List<String> items) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Combo combo) {
                items.addAll(Arrays.asList(combo.getItems()));
            } else if (child instanceof Composite composite) {
                collect(composite, items);
            }
        }
    }

    @Test
    void importWizardReadsTheFormatByContent() throws Exception {
        ImportReading reading = new ImportReading(new ImportRequest(Files.writeString(folder.resolve("a.txt"), "MINUTES\nfirst\nsecond\n")));
        reading.run(new NullProgressMonitor());
        assertEquals("minutes", reading.result().format().id());
        assertEquals(2, reading.result().debate().getStatements().size());
    }

    @Test
    void exportWizardListsTheFormat() {
        ExportTarget target = ExportTarget.all().stream().filter(each -> each.id().equals("minutes")).findFirst().orElseThrow();
        assertEquals("Minutes", target.name());
        assertEquals("minutes", target.extension());
    }
}
