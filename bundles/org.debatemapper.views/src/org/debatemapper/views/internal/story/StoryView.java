package org.debatemapper.views.internal.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.Features;
import org.debatemapper.commands.view.Stories;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Story;
import org.debatemapper.model.StoryStep;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.debatemapper.views.DebateView;
import org.debatemapper.views.internal.CellEditing;
import org.debatemapper.views.internal.LazyTable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Stories: places on the maps in the order in which they are presented, with notes for the moderator. */
public final class StoryView extends DebateView implements StoryBar.Actions {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.views.story"; //$NON-NLS-1$

    private static final int NUMBER = 40;
    private static final int TITLE = 260;
    private static final int MAP = 160;
    private static final int[] SHARES = { 60, 40 };
    private static final int NARROW = 560;

    /** A button, and when it can be pressed. */
    private record Tool(Button button, BooleanSupplier possible) {
    }

    private final List<Tool> tools = new ArrayList<>();
    private StoryBar bar;
    private LazyTable<StoryStep> table;
    private NotesField notes;

    /** @return the story in front; null if there is none */
    public Story getStory() {
        return bar.getStory();
    }

    /**
     * @param story
     *            a story of the debate in the editor, which comes to the front
     */
    public void show(Story story) {
        refresh();
        bar.choose(story);
        chosen();
    }

    @Override
    protected void createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new StoryBar(body, this);
        GridDataFactory.fillDefaults().hint(0, SWT.DEFAULT).grab(true, false).applyTo(bar.getControl());
        Composite row = new Composite(body, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).applyTo(row);
        GridDataFactory.fillDefaults().hint(0, SWT.DEFAULT).grab(true, false).indent(6, 0).applyTo(row);
        createTools(row);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(sash);
        createTable(sash);
        createNotes(sash);
        sash.setWeights(SHARES);
        // Beside the map there is more room below than aside.
        body.addListener(SWT.Resize,
                event -> sash.setOrientation(body.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
        getSite().setSelectionProvider(table.getViewer());
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        refresh();
    }

    @Override
    protected void refresh() {
        bar.show(map().map(open -> List.<Story>copyOf(open.debate().getStories())).orElse(List.of()), languages(),
                map().isPresent());
        chosen();
    }

    @Override
    public void chosen() {
        List<StoryStep> selected = table.selected();
        table.show(getStory() == null ? List.of() : List.copyOf(getStory().getSteps()));
        table.setHint(hasMap() ? Messages.StoryView_hint : ""); //$NON-NLS-1$
        table.select(selected::contains);
        update();
    }

    @Override
    public void create(String title) {
        CreationCommand command = stories().create(languages().get(0), title);
        execute(command);
        show((Story) command.getMade());
    }

    @Override
    public void rename(Story story, String title) {
        set(story, DebatePackage.eINSTANCE.getStory_Title(), title);
    }

    @Override
    public void delete(Story story) {
        execute(stories().delete(List.of(story)));
    }

    @Override
    public void setMinutes(Story story, int minutes) {
        execute(stories().setMinutes(story, minutes));
    }

    @Override
    public void present() {
        PresentHandler.present(map().orElseThrow(), getStory(), getFirst());
    }

    /** The step that a presentation of the story begins with, from 0: the selected one. */
    int getFirst() {
        return step() == null ? 0 : getStory().getSteps().indexOf(step());
    }

    private void createTools(Composite row) {
        tool(row, Messages.StoryView_add, this::hasMap, this::add);
        tool(row, Messages.StoryView_show, () -> hasMap() && step() != null, this::retake);
        tool(row, Messages.StoryView_up, () -> canMove(-1), () -> execute(stories().move(step(), -1)));
        tool(row, Messages.StoryView_down, () -> canMove(1), () -> execute(stories().move(step(), 1)));
        tool(row, Messages.StoryView_delete, () -> step() != null,
                () -> execute(stories().delete(List.copyOf(table.selected()))));
    }

    private void createTable(Composite parent) {
        table = new LazyTable<>(parent);
        table.addColumn("", NUMBER, this::number, table.labels(step -> String.valueOf(number(step)), null)); //$NON-NLS-1$
        var title = table.addColumn(Messages.StoryView_title, TITLE, this::title, table.labels(this::title, null));
        title.setEditingSupport(new CellEditing<StoryStep, String>(table.getViewer(),
                new TextCellEditor(table.getControl()), this::title,
                (step, value) -> set(step, DebatePackage.eINSTANCE.getPlace_Title(), value.strip())));
        table.addColumn(Messages.StoryView_map, MAP, this::mapOf, table.labels(this::mapOf, null));
        table.editOnDoubleClick();
        table.getViewer().addSelectionChangedListener(event -> {
            update();
            go();
        });
        table.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                go();
            } else if (event.keyCode == SWT.DEL && step() != null) {
                execute(stories().delete(List.copyOf(table.selected())));
            }
        });
    }

    private void createNotes(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 0).spacing(0, 4).applyTo(column);
        Label label = new Label(column, SWT.NONE);
        label.setText(Messages.StoryView_notes);
        notes = new NotesField(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(notes.getControl());
    }

    private void tool(Composite row, String label, BooleanSupplier possible, Runnable work) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
        tools.add(new Tool(button, possible));
    }

    private void update() {
        tools.forEach(tool -> tool.button().setEnabled(tool.possible().getAsBoolean()));
        notes.show(step(), languages());
    }

    private void add() {
        if (getStory() == null) {
            create(Messages.StoryView_first);
        }
        MapDiagram diagram = diagram();
        CreationCommand command = stories().addStep(getStory(), step(), diagram.getMap(), diagram.getSeen(), seenTitle());
        execute(command);
        refresh();
        table.select(step -> step == command.getMade());
        update();
    }

    private void retake() {
        execute(stories().show(step(), diagram().getMap(), diagram().getSeen()));
    }

    /** That of the selected card, else of the map, in all its languages. */
    private LocalText seenTitle() {
        List<EObject> selected = ModelObjects.in(diagram().getViewer().getSelection());
        EObject seen = selected.size() == 1 ? selected.get(0) : diagram().getMap();
        LocalText title = seen instanceof Statement statement ? statement.getTitle()
                : seen instanceof ArgumentMap shown ? shown.getTitle() : null;
        return LocalTexts.isEmpty(title) ? LocalTexts.of(languages().get(0), Names.of(seen, languages())) : title;
    }

    private void go() {
        if (step() != null) {
            diagram().goTo(step());
        }
    }

    private void set(EObject object, EReference text, String value) {
        Command command = new Features(map().orElseThrow().session()).setText(object, text, languages().get(0), value);
        if (command.canExecute()) {
            execute(command);
        }
    }

    private Stories stories() {
        return new Stories(map().orElseThrow().session());
    }

    private MapDiagram diagram() {
        return map().orElseThrow().editor().getDiagram();
    }

    private boolean hasMap() {
        return map().isPresent() && diagram().getMap() != null;
    }

    private boolean canMove(int by) {
        return step() != null && stories().move(step(), by).canExecute();
    }

    private StoryStep step() {
        return table.selected().stream().findFirst().orElse(null);
    }

    private List<String> languages() {
        return map().map(OpenMap::languages).orElse(List.of("en")); //$NON-NLS-1$
    }

    private int number(StoryStep step) {
        return step.eContainer() instanceof Story story ? story.getSteps().indexOf(step) + 1 : 0;
    }

    private String title(StoryStep step) {
        return LocalTexts.resolve(step.getTitle(), languages());
    }

    private String mapOf(StoryStep step) {
        return step.getMap() == null ? "" : Names.of(step.getMap(), languages()); //$NON-NLS-1$
    }
}
