package org.debatemapper.views.internal.story;

import java.util.List;
import java.util.Optional;

import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.RenderContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Slides on the whole screen, one after the other. The debate and the window behind stay as they are.
 */
public final class Presentation {
    private static final int SECOND = 1000;
    private static final double CLOSER = 1.25;
    private static final int ASIDE = 120;
    private static final int CURSOR = 16;

    private static Presentation running;

    private final List<Slide> slides;
    private final Debate debate;
    private final TalkClock clock;
    private final Shell shell;
    private final Stage stage;
    private final Cursor noCursor;
    private List<String> order;
    private int index;
    private boolean notes;
    private boolean timed = true;

    private Presentation(OpenMap open, List<Slide> slides, int first, int minutes, boolean animated) {
        this.slides = slides;
        this.debate = open.debate();
        RenderContext style = open.editor().getDiagram().getStyle();
        order = style.languages();
        clock = new TalkClock(minutes, System::nanoTime);
        Display display = open.editor().getSite().getShell().getDisplay();
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setText(Messages.Presentation_title);
        shell.setLayout(new FillLayout());
        shell.setBounds(open.editor().getSite().getShell().getMonitor().getBounds());
        stage = new Stage(shell, style, animated);
        noCursor = noCursor(display);
        stage.setCursor(noCursor);
        stage.addListener(SWT.KeyDown, this::pressed);
        stage.addListener(SWT.MouseDown, event -> step(event.button == 1 ? 1 : -1));
        stage.addListener(SWT.MouseWheel, event -> stage.magnify(event.count > 0 ? CLOSER : 1 / CLOSER));
        shell.addListener(SWT.Dispose, event -> {
            noCursor.dispose();
            running = null;
        });
        index = Math.max(0, Math.min(first, slides.size() - 1));
        shell.setFullScreen(true);
        shell.open();
        stage.setFocus();
        stage.show(slides.get(index), caption());
        tick();
    }

    /**
     * Presents slides until somebody presses Escape. At most one presentation runs at a time.
     *
     * @param open
     *            the debate and how its maps look
     * @param slides
     *            what to show; with none nothing happens
     * @param first
     *            which of them to begin with, from 0
     * @param minutes
     *            how long the talk may last; 0 for no limit
     * @param animated
     *            whether to fly from slide to slide
     */
    static void start(OpenMap open, List<Slide> slides, int first, int minutes, boolean animated) {
        running().ifPresent(Presentation::end);
        if (!slides.isEmpty()) {
            running = new Presentation(open, slides, first, minutes, animated);
        }
    }

    /** @return the presentation on the screen */
    public static Optional<Presentation> running() {
        return Optional.ofNullable(running);
    }

    /** @return which slide is shown, from 0 */
    public int getIndex() {
        return index;
    }

    /** @return where it is shown */
    public Shell getShell() {
        return shell;
    }

    /** Goes back to the window. */
    public void end() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
        case SWT.ESC -> end();
        case ' ', SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN ->
            move(event, event.keyCode == SWT.ARROW_DOWN ? SWT.ARROW_DOWN : SWT.ARROW_RIGHT, 1);
        case SWT.BS, SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP ->
            move(event, event.keyCode == SWT.ARROW_UP ? SWT.ARROW_UP : SWT.ARROW_LEFT, -1);
        case SWT.HOME -> step(-slides.size());
        case SWT.END -> step(slides.size());
        case '+', '=', SWT.KEYPAD_ADD -> stage.magnify(CLOSER);
        case '-', SWT.KEYPAD_SUBTRACT -> stage.magnify(1 / CLOSER);
        case '0' -> stage.show(slides.get(index), caption());
        case 'b', '.' -> stage.toggleDark();
        case 'l' -> nextLanguage();
        case 'n' -> {
            notes = !notes;
            stage.update(caption());
        }
        case 't' -> {
            timed = !timed;
            stage.update(caption());
        }
        case 'r' -> {
            clock.restart();
            stage.update(caption());
        }
        default -> {
            // Other keys may be pressed by mistake.
        }
        }
    }

    /** With Shift the arrows look aside instead. */
    private void move(Event event, int direction, int steps) {
        if ((event.stateMask & SWT.SHIFT) == 0) {
            step(steps);
        } else if (direction == SWT.ARROW_LEFT || direction == SWT.ARROW_RIGHT) {
            stage.move(steps * ASIDE, 0);
        } else {
            stage.move(0, steps * ASIDE);
        }
    }

    private void step(int by) {
        int next = Math.max(0, Math.min(slides.size() - 1, index + by));
        if (next != index) {
            index = next;
            stage.show(slides.get(index), caption());
        }
    }

    private void nextLanguage() {
        List<String> languages = debate.getLanguages();
        if (languages.size() > 1) {
            String next = languages.get((languages.indexOf(order.get(0)) + 1) % languages.size());
            order = debate.languageOrder(next);
            stage.read(order);
            stage.update(caption());
        }
    }

    private void tick() {
        if (!shell.isDisposed()) {
            stage.update(caption());
            shell.getDisplay().timerExec(SECOND, this::tick);
        }
    }

    private Caption caption() {
        Slide slide = slides.get(index);
        return new Caption(text(slide.title()), notes ? text(slide.notes()) : "", //$NON-NLS-1$
                (index + 1) + " / " + slides.size(), timed ? clock.text() : "", clock.isOver()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String text(LocalText text) {
        return LocalTexts.resolve(text, order);
    }

    private static Cursor noCursor(Display display) {
        PaletteData palette = new PaletteData(new RGB(0, 0, 0), new RGB(255, 255, 255));
        ImageData source = new ImageData(CURSOR, CURSOR, 1, palette);
        ImageData mask = new ImageData(CURSOR, CURSOR, 1, palette);
        return new Cursor(display, source, mask, 0, 0);
    }
}
