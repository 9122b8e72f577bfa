package org.debatemapper.benchmarks.stalls;

import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.benchmarks.Figures;
import org.debatemapper.benchmarks.LargeDebates;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Does in the running workbench what people do with a map of 1,000 cards, and tells for how long the window did not answer
 * meanwhile, as the platform's monitor of the event loop sees it, and how much of that its thread computed. Runs if the system
 * property {@code debatemapper.stalls} names a folder: figures go to {@code stalls.txt} there, stacks to {@code stalls.log}.
 */
public final class StallBenchmarks implements IStartup {
    private static final String FOLDER = "debatemapper.stalls";
    private static final int CARDS = 1_000;
    /** The monitor tells of a stall soon after its end. */
    private static final int REPORTING = 700;
    /** So long at least does a person look at the new window. */
    private static final int LOOKING = 3_000;

    private Window window;
    private StallReport report;

    /** Something that a person does. */
    private interface Flow {
        void run() throws Exception;
    }

    @Override
    public void earlyStartup() {
        String name = System.getProperty(FOLDER);
        if (name != null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            Thread hands = new Thread(() -> {
                run(Path.of(name), display);
                display.asyncExec(() -> {
                    // A debate that was edited would be asked about.
                    Window.page().closeAllEditors(false);
                    PlatformUI.getWorkbench().close();
                });
            }, FOLDER);
            hands.setDaemon(true);
            hands.start();
        }
    }

    private void run(Path folder, Display display) {
        try {
            Path stacks = folder.resolve("stalls.log");
            Files.deleteIfExists(stacks);
            report = new StallReport(new Figures(folder.resolve("stalls.txt")), stacks,
                    new ComputingTime(display.getThread()));
            window = new Window(display);
            Path file = folder.resolve("stalls-" + CARDS + ".debate");
            LargeDebates.save(LargeDebates.bilingual(CARDS), file);
            window.settle();
            Thread.sleep(LOOKING);
            flows(new Flows(window, file));
            report.total();
        } catch (Exception e) {
            ILog.get().log(Status.error("The benchmark failed", e));
        }
    }

    private void flows(Flows flows) throws Exception {
        StallLog.take();
        measure("open-first", flows::open);
        flows.close();
        measure("open", flows::open);
        measure("add", flows::add);
        measure("drag", flows::drag);
        measure("layout", flows::layout);
        measure("collapse", flows::collapse);
        measure("expand", flows::expand);
        measure("search", flows::search);
        measure("evaluate", flows::evaluate);
        measure("language", flows::language);
        measure("export", flows::export);
        measure("undo", flows::undoAll);
        measure("text", flows::text);
        measure("text-typed", flows::type);
    }

    private void measure(String name, Flow flow) throws Exception {
        window.settle();
        Thread.sleep(REPORTING);
        StallLog.take();
        flow.run();
        window.settle();
        Thread.sleep(REPORTING);
        report.add(name, StallLog.take());
    }
}
