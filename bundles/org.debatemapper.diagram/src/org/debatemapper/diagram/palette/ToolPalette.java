package org.debatemapper.diagram.palette;

import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.debatemapper.diagram.DiagramDomain;
import org.eclipse.gef.Tool;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * The strip of tools beside a map. A tool is used once and then makes way for selection.
 */
public final class ToolPalette {
    private final DiagramDomain domain;
    private final Composite control;
    private final Map<PaletteTool, ToolItem> items = new EnumMap<>(PaletteTool.class);
    private final Map<PaletteTool, Tool> tools = new EnumMap<>(PaletteTool.class);
    private PaletteKeys keys;

    /**
     * @param parent
     *            where the strip lies
     * @param domain
     *            gets the chosen tool
     */
    public ToolPalette(Composite parent, DiagramDomain domain) {
        this.domain = domain;
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 3;
        layout.marginHeight = 6;
        control.setLayout(layout);
        ToolBar bar = new ToolBar(control, SWT.VERTICAL | SWT.FLAT);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
        for (PaletteTool tool : PaletteTool.values()) {
            addItem(bar, images, tool);
        }
        control.addListener(SWT.KeyDown, this::keyPressed);
        // Tab and Escape are keys of the strip, not of the window.
        control.addListener(SWT.Traverse, event -> event.doit = keys == null);
        control.addListener(SWT.FocusOut, event -> {
            keys = null;
            showActive();
        });
        domain.setDefaultTool(toolOf(PaletteTool.SELECT));
        domain.setToolListener(this::showActive);
        domain.loadDefaultTool();
    }

    /** @return the strip */
    public Composite getControl() {
        return control;
    }

    /**
     * Puts the keyboard on the tools until one is chosen: arrows walk, Enter and the space bar choose, Escape leaves.
     *
     * @param chosen
     *            is told which, instead of making it the tool of the mouse
     * @param left
     *            runs when none was chosen
     */
    public void takeKeys(Consumer<PaletteTool> chosen, Runnable left) {
        keys = new PaletteKeys(chosen, left);
        control.forceFocus();
        mark(keys.current());
    }

    private void keyPressed(Event event) {
        if (keys != null) {
            PaletteKeys pressed = keys;
            if (pressed.handle(event)) {
                mark(pressed.current());
            } else if (pressed.isDone()) {
                showActive();
            }
        }
    }

    private void mark(PaletteTool marked) {
        items.forEach((tool, item) -> item.setSelection(tool == marked));
    }

    /**
     * @param tool
     *            becomes the tool of the mouse
     */
    public void activate(PaletteTool tool) {
        domain.setActiveTool(toolOf(tool));
    }

    private void addItem(ToolBar bar, LocalResourceManager images, PaletteTool tool) {
        if (tool == PaletteTool.ISSUE || tool == PaletteTool.SUPPORT) {
            new ToolItem(bar, SWT.SEPARATOR);
        }
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setImage(images.create(image(tool)));
        item.setToolTipText(PaletteMessages.of(tool));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                activate(tool);
            }
        });
        items.put(tool, item);
    }

    private Tool toolOf(PaletteTool tool) {
        return tools.computeIfAbsent(tool, PaletteTool::make);
    }

    private void showActive() {
        items.forEach((tool, item) -> {
            if (!item.isDisposed()) {
                item.setSelection(domain.getActiveTool() == tools.get(tool));
            }
        });
    }

    private static ImageDescriptor image(PaletteTool tool) {
        URL icon = ToolPalette.class.getResource("icons/" + tool.icon() + ".svg");
        return ImageDescriptor.createFromURL(icon);
    }
}
