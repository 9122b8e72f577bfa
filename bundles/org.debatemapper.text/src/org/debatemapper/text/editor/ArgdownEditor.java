package org.debatemapper.text.editor;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessionListener;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.EditorSaving;
import org.debatemapper.diagram.WorkbenchTheme;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.style.Theme;
import org.debatemapper.text.merge.TextMerge;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.text.ITextViewerExtension6;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.ContentAssistAction;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/**
 * A debate as Argdown text. It edits the same debate as its maps: what is typed appears there after a pause, and what
 * changes there appears in the text. What is deleted leaves the debate when the text is saved or left.
 */
public final class ArgdownEditor extends AbstractDecoratedTextEditor {
    /** The id of the editor. */
    public static final String ID = "org.debatemapper.text.editor"; //$NON-NLS-1$

    /** Lines of different heights have to be measured before any can be shown: more would keep the window waiting. */
    private static final int MOST_WRAPPED = 1_000;

    private final DebateSessionListener listener = new DebateSessionListener() {
        @Override
        public void dirtyChanged() {
            firePropertyChange(PROP_DIRTY);
        }

        @Override
        public void moved() {
            followFile();
        }

        @Override
        public void reverted() {
            sync.restart();
        }
    };
    private final ArgdownConfiguration configuration = new ArgdownConfiguration(EditorsUI.getPreferenceStore(),
            new TitleProposals(this::names));
    private DebateSession session;
    private TextMerge merge;
    private TextSync sync;
    private TextLink link;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setEditorContextMenuId("#ArgdownContext"); //$NON-NLS-1$
        setHelpContextId(ID);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ArgdownInput argdown)) {
            throw new PartInitException(Messages.ArgdownEditor_noDebate);
        }
        try {
            session = DebateSessions.shared().acquire(argdown.file());
        } catch (IOException e) {
            throw new PartInitException(new Status(IStatus.ERROR, ID, e.getMessage(), e));
        }
        session.addListener(listener);
        merge = new TextMerge(session, argdown.language());
        setDocumentProvider(new ArgdownDocuments());
        setSourceViewerConfiguration(configuration);
        super.init(site, input);
    }

    @Override
    public void createPartControl(Composite parent) {
        WorkbenchTheme theme = new WorkbenchTheme(getSite().getWorkbenchWindow().getWorkbench());
        configuration.setTheme(theme.get());
        super.createPartControl(parent);
        sync = new TextSync(session, merge, this::map, this::show);
        getSourceViewer().setEditable(false);
        sync.start(getDocumentProvider().getDocument(getEditorInput()), this::filled);
        theme.follow(getSourceViewer().getTextWidget(),
                this::setTheme);
        link = new TextLink(this, getSourceViewer(), merge, sync);
    }

    /** That the debate was written here is nothing to undo. */
    private void filled() {
        ((ITextViewerExtension6) getSourceViewer()).getUndoManager().reset();
        getSourceViewer().setEditable(true);
        setWordWrap(getSourceViewer().getDocument().getNumberOfLines() <= MOST_WRAPPED);
        link.catchUp();
    }

    @Override
    protected void createActions() {
        super.createActions();
        ResourceBundle texts = ResourceBundle.getBundle(getClass().getPackageName() + ".actions"); //$NON-NLS-1$
        ContentAssistAction propose = new ContentAssistAction(texts, "ContentAssist.", this); //$NON-NLS-1$
        propose.setActionDefinitionId(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
        setAction(ITextEditorActionConstants.CONTENT_ASSIST, propose);
    }

    /** @return the shared session of the debate, never null while the editor is open */
    public DebateSession getSession() {
        return session;
    }

    /** Merges what was typed and what was taken out, before the text is saved or left. */
    void flush() {
        sync.flush(true);
    }

    @Override
    public boolean isDirty() {
        return session != null && (session.isDirty() || sync != null && sync.isPending());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        sync.flush(true);
        new EditorSaving(session, getSite().getShell()).save(monitor);
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (link != null) {
            link.dispose();
        }
        if (sync != null) {
            sync.flush(true);
            sync.dispose();
        }
        if (session != null) {
            session.removeListener(listener);
            DebateSessions.shared().release(session);
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == DebateEditor.class) {
            return type.cast(mapEditor().orElse(null));
        } else if (type == DebateSession.class) {
            return type.cast(session);
        }
        return super.getAdapter(type);
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] { "org.debatemapper.text.context" }); //$NON-NLS-1$
    }

    private Optional<DebateEditor> mapEditor() {
        for (IEditorReference reference : getSite().getPage().getEditorReferences()) {
            IEditorPart part = reference.getEditor(false);
            if (part instanceof DebateEditor editor && editor.getSession() == session && editor.getDiagram() != null) {
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }

    /** Where new statements are shown: on the map beside the text. */
    private ArgumentMap map() {
        List<ArgumentMap> maps = session.getDebate().getMaps();
        return mapEditor().map(DebateEditor::getMap).orElse(maps.isEmpty() ? null : maps.get(0));
    }

    private void show(List<Loss> problems) {
        if (getDocumentProvider().getAnnotationModel(getEditorInput()) instanceof AnnotationModel model) {
            TextProblems.show(problems, getDocumentProvider().getDocument(getEditorInput()), model);
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** The colours of the ground are preferences of the platform, which its text editors follow. */
    private void setTheme(Theme theme) {
        IPreferenceStore store = EditorsUI.getPreferenceStore();
        store.setValue(PREFERENCE_COLOR_BACKGROUND_SYSTEM_DEFAULT, false);
        store.setValue(PREFERENCE_COLOR_FOREGROUND_SYSTEM_DEFAULT, false);
        PreferenceConverter.setValue(store, PREFERENCE_COLOR_BACKGROUND, rgb(theme.card()));
        PreferenceConverter.setValue(store, PREFERENCE_COLOR_FOREGROUND, rgb(theme.text()));
        PreferenceConverter.setValue(store, AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE_COLOR, rgb(theme.ground()));
        getVerticalRuler().getControl().setBackground(PicturePainter.screen(theme.card()));
        if (configuration.setTheme(theme)) {
            getSourceViewer().invalidateTextPresentation();
        }
    }

    private static RGB rgb(Color color) {
        return new RGB(color.red(), color.green(), color.blue());
    }

    private Collection<String> names(char sign) {
        Debate debate = sync == null || sync.understood() == null ? session.getDebate() : sync.understood();
        Collection<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        if (sign == '#') {
            session.getDebate().getTags().stream().map(Tag::getName).filter(name -> name != null).forEach(names::add);
        } else if (sign == '[') {
            debate.getStatements().forEach(each -> names.add(LocalTexts.resolve(each.getTitle(), List.of())));
        } else {
            debate.getRelations().stream().filter(Argument.class::isInstance)
                    .forEach(each -> names.add(LocalTexts.resolve(((Argument) each).getTitle(), List.of())));
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private void followFile() {
        setInput(new ArgdownInput(session.getFile(), merge.language()));
        firePropertyChange(PROP_TITLE);
    }
}
