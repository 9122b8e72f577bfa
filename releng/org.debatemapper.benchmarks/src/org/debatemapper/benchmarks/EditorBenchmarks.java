package org.debatemapper.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.Label;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;

/**
 * Opens and edits large maps in the running workbench, if the system property {@code debatemapper.benchmark} names a
 * folder: figures go to {@code editor.txt} there. All other views of the perspective take part.
 */
public final class EditorBenchmarks implements IStartup {
    private static final String FOLDER = "debatemapper.benchmark";
    private static final double NANOS_PER_MS = 1e6;
    private static final int EDITS = 20;

    private Path folder;
    private Figures figures;

    @Override
    public void earlyStartup() {
        String name = System.getProperty(FOLDER);
        if (name != null) {
            folder = Path.of(name);
            figures = new Figures(folder.resolve("editor.txt"));
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::run);
        }
    }

    private void run() {
        try {
            settle();
            open(100);
            double small = open(1_000);
            double large = open(10_000);
            figures.put("editor.open.1000", small, "ms");
            figures.put("editor.open.10000", large, "ms");
            figures.put("editor.open.10000-vs-1000", large / small, "ratio");
            double few = edit(100);
            double many = edit(10_000);
            figures.put("editor.edit.100", few, "ms");
            figures.put("editor.edit.10000", many, "ms");
            figures.put("editor.edit.10000-vs-100", many / few, "ratio");
            live(10_000);
        } catch (IOException | CoreException | CommandException e) {
            ILog.get().log(Status.error("The benchmark failed", e));
        }
        PlatformUI.getWorkbench().close();
    }

    /** The best of three, from the call to the painted map. */
    private double open(int cards) throws IOException, PartInitException {
        Path file = debate(cards);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            DebateEditor editor = show(file);
            AtomicBoolean complete = new AtomicBoolean();
            editor.getDiagram().getViewer().whenUpToDate(() -> complete.set(true));
            while (!complete.get()) {
                PlatformUI.getWorkbench().getDisplay().readAndDispatch();
            }
            editor.getDiagram().getControl().update();
            best = Math.min(best, (System.nanoTime() - start) / NANOS_PER_MS);
            settle();
            page().closeEditor(editor, false);
            settle();
        }
        return best;
    }

    /** The median of moving one card by one pixel and painting that. */
    private double edit(int cards) throws IOException, PartInitException {
        DebateEditor editor = show(debate(cards));
        settle();
        NodeView view = editor.getMap().getNodes().get(0);
        double[] times = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            Command move = new Views(editor.getSession())
                    .setBounds(Map.of(view, new Extent(view.getX() + 1, view.getY(), view.getWidth(), view.getHeight())));
            long start = System.nanoTime();
            editor.getSession().getCommandStack().execute(move);
            dispatch();
            editor.getDiagram().getControl().update();
            times[i] = (System.nanoTime() - start) / NANOS_PER_MS;
            settle();
        }
        page().closeEditor(editor, false);
        settle();
        Arrays.sort(times);
        return times[EDITS / 2];
    }

    /**
     * The median of an objection to a claim that nothing was said against: from the edit until the labels on the map say
     * that the claim is out, and the longest time that the window did not answer meanwhile.
     */
    private void live(int cards) throws IOException, CoreException, CommandException {
        DebateEditor editor = show(debate(cards));
        settle();
        page().getWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand("org.debatemapper.evaluation.toggle", null);
        settle();
        Statement claim = editor.getDebate().getStatements().get(cards - 1);
        double[] times = new double[EDITS];
        double[] stalls = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            Command objection = new Creations(editor.getSession()).counterargument(editor.getMap(), claim);
            long start = System.nanoTime();
            editor.getSession().getCommandStack().execute(objection);
            stalls[i] = (System.nanoTime() - start) / NANOS_PER_MS;
            while (editor.getDiagram().getStyle().overlay().label(claim) != Label.OUT) {
                long before = System.nanoTime();
                PlatformUI.getWorkbench().getDisplay().readAndDispatch();
                stalls[i] = Math.max(stalls[i], (System.nanoTime() - before) / NANOS_PER_MS);
            }
            editor.getDiagram().getControl().update();
            times[i] = (System.nanoTime() - start) / NANOS_PER_MS;
            editor.getSession().getCommandStack().undo();
            settle();
        }
        page().closeEditor(editor, false);
        Arrays.sort(times);
        Arrays.sort(stalls);
        figures.put("evaluation.live." + cards, times[EDITS / 2], "ms");
        figures.put("evaluation.live." + cards + ".stall", stalls[EDITS / 2], "ms");
    }

    private Path debate(int cards) throws IOException {
        Path file = LargeDebates.file(folder, cards);
        if (!Files.exists(file)) {
            LargeDebates.save(LargeDebates.tree(cards), file);
        }
        return file;
    }

    private static DebateEditor show(Path file) throws PartInitException {
        return (DebateEditor) IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(file.toUri()));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static void dispatch() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        for (int i = 0; i < 100 && display.readAndDispatch(); i++) {
            continue;
        }
    }

    /** Lets jobs and timers of the views come to rest, outside of what is measured. */
    private static void settle() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        long end = System.nanoTime() + 1_500_000_000L;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> { });
                display.sleep();
            }
        }
    }
}
