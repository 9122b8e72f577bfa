package org.debatemapper.text.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.swt.custom.StyledText;

/**
 * Colours a long text piece by piece, what is seen first: to colour 1,000 statements at once keeps the window waiting for a
 * tenth of a second.
 */
final class SlicedPresentation extends PresentationReconciler {
    /** Characters that are coloured at once: some screens full. */
    static final int SLICE = 8_192;

    private ITextViewer viewer;
    private IDocument document;
    /** What is not coloured yet; it moves with edits of the document. Null if all is. */
    private Position left;
    /** A slice may be damaged up to the end of the line behind it; it is not to be cut again. */
    private boolean slicing;

    @Override
    public void install(ITextViewer text) {
        viewer = text;
        super.install(text);
    }

    @Override
    public void uninstall() {
        forget();
        super.uninstall();
    }

    @Override
    protected TextPresentation createPresentation(IRegion damage, IDocument text) {
        if (slicing || damage.getLength() <= SLICE) {
            return super.createPresentation(damage, text);
        }
        try {
            int end = damage.getOffset() + damage.getLength();
            remember(damage.getOffset(), end, text);
            int seen = viewer.getTopIndexStartOffset();
            boolean within = seen > damage.getOffset() && seen < end;
            return super.createPresentation(slice(within ? seen : damage.getOffset(), end), text);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remember(int begin, int end, IDocument text) throws BadLocationException {
        int from = begin;
        int to = end;
        boolean waiting = isLeft(text);
        if (waiting) {
            from = Math.min(from, left.getOffset());
            to = Math.max(to, left.getOffset() + left.getLength());
        }
        leave(from, Math.min(to, text.getLength()), text);
        if (!waiting) {
            later();
        }
    }

    private boolean isLeft(IDocument text) {
        return left != null && document == text && !left.isDeleted() && left.getLength() > 0;
    }

    private void leave(int begin, int end, IDocument text) throws BadLocationException {
        forget();
        document = text;
        left = new Position(begin, end - begin);
        document.addPosition(left);
    }

    private void forget() {
        if (left != null) {
            document.removePosition(left);
            left = null;
        }
    }

    private void later() {
        StyledText widget = viewer.getTextWidget();
        widget.getDisplay().asyncExec(() -> {
            if (!widget.isDisposed() && isLeft(viewer.getDocument())) {
                colour();
            } else {
                forget();
            }
        });
    }

    private void colour() {
        try {
            int end = left.getOffset() + left.getLength();
            IRegion slice = slice(left.getOffset(), end);
            int done = slice.getOffset() + slice.getLength();
            leave(done, end, document);
            slicing = true;
            ((ITextViewerExtension2) viewer).invalidateTextPresentation(slice.getOffset(), slice.getLength());
            later();
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        } finally {
            slicing = false;
        }
    }

    /** Ends with a line, unless that is longer than a slice. */
    private IRegion slice(int begin, int end) throws BadLocationException {
        if (end - begin <= SLICE) {
            return new Region(begin, end - begin);
        }
        int line = document.getLineInformationOfOffset(begin + SLICE).getOffset();
        return new Region(begin, line > begin ? line - begin : SLICE);
    }
}
