package org.debatemapper.text.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Element;
import org.debatemapper.text.merge.TextMerge;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * What is selected on the map is shown in the text, and the statement at the caret is selected on the map. Tells the
 * editor when it is left.
 */
final class TextLink implements ISelectionListener, IPartListener2 {
    private static final Pattern TITLE = Pattern.compile("\\[([^\\]\\n]+)\\]|<([^<>+_\\n-][^>\\n]*)>"); //$NON-NLS-1$

    private final ArgdownEditor editor;
    private final ISourceViewer viewer;
    private final TextMerge merge;
    private final TextSync sync;
    private final IWorkbenchPage page;
    private final ISelectionChangedListener caret = event -> caretMoved(event.getSelection());
    private ISelection early;

    TextLink(ArgdownEditor editor, ISourceViewer viewer, TextMerge merge, TextSync sync) {
        this.editor = editor;
        this.viewer = viewer;
        this.merge = merge;
        this.sync = sync;
        this.page = editor.getSite().getPage();
        page.addPostSelectionListener(this);
        page.addPartListener(this);
        ((IPostSelectionProvider) viewer.getSelectionProvider())
                .addPostSelectionChangedListener(caret);
    }

    void dispose() {
        page.removePostSelectionListener(this);
        page.removePartListener(this);
    }

    @Override
    public void partDeactivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            editor.flush();
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != editor && page.getActivePart() != editor && OpenMap.of(part).isPresent()) {
            if (sync.isOpen()) {
                show(selection);
            } else {
                early = selection;
            }
        }
    }

    /** Shows what was selected before the debate stood in the text. */
    void catchUp() {
        if (early != null) {
            show(early);
            early = null;
        }
    }

    private void show(ISelection selection) {
        List<EObject> chosen = ModelObjects.in(selection);
        if (chosen.size() == 1 && chosen.get(0) instanceof Element element) {
            merge.titleOf(element).flatMap(this::find).ifPresent(region -> {
                viewer.setSelectedRange(region.getOffset(), region.getLength());
                viewer.revealRange(region.getOffset(), region.getLength());
            });
        }
    }

    private void caretMoved(ISelection selection) {
        if (page.getActivePart() == editor && selection instanceof ITextSelection text && sync.understood() != null) {
            titleAt(text.getOffset()).flatMap(merge::elementOf)
                    .ifPresent(element -> OpenMap.of(editor).ifPresent(open -> open.select(List.of(element))));
        }
    }

    /** The last title before the caret on its line, or else above. */
    private Optional<String> titleAt(int offset) {
        try {
            IDocument document = viewer.getDocument();
            for (int line = document.getLineOfOffset(offset); line >= 0; line--) {
                IRegion region = document.getLineInformation(line);
                String words = document.get(region.getOffset(), region.getLength());
                Matcher title = TITLE.matcher(words);
                String found = null;
                while (title.find() && (found == null || region.getOffset() + title.start() <= offset)) {
                    found = title.group();
                }
                if (found != null || words.isBlank()) {
                    return Optional.ofNullable(found);
                }
            }
            return Optional.empty();
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    /** Where a title is defined, or else used first. */
    private Optional<IRegion> find(String title) {
        String text = viewer.getDocument().get();
        int defined = ('\n' + text).indexOf('\n' + title);
        int at = defined >= 0 ? defined : text.indexOf(title);
        return at < 0 ? Optional.empty() : Optional.of(new Region(at, title.length()));
    }
}
