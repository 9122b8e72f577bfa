package org.debatemapper.diagram.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.actions.DiagramActions;
import org.debatemapper.diagram.actions.DiagramMenu;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Shows a diagram in a bare shell, to be looked at: without argument the small sample, else a debate's file. */
public final class DiagramDemo {
    private DiagramDemo() {
    }

    /**
     * @param args
     *            a debate's file, or nothing
     * @throws IOException
     *             if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path file = args.length > 0 ? Path.of(args[0]) : SampleDebate.small(Files.createTempDirectory("demo"));
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 760);
        MapDiagram diagram = new MapDiagram(shell, DebateSessions.shared().acquire(file));
        new DiagramMenu(diagram, new DiagramActions(diagram)).install();
        shell.open();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.dispose();
    }
}
