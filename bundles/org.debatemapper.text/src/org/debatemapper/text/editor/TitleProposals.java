package org.debatemapper.text.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Proposes titles of statements after a bracket, of arguments after an angle bracket, and tags after a number sign. */
final class TitleProposals implements IContentAssistProcessor {
    private static final String OPENING = "[<#"; //$NON-NLS-1$
    private static final String CLOSING = "]> "; //$NON-NLS-1$

    private final Function<Character, Collection<String>> names;

    /**
     * @param names
     *            what is known for one of the three signs
     */
    TitleProposals(Function<Character, Collection<String>> names) {
        this.names = names;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        try {
            IDocument document = viewer.getDocument();
            IRegion line = document.getLineInformationOfOffset(offset);
            String before = document.get(line.getOffset(), offset - line.getOffset());
            int begin = before.length() - 1;
            while (begin >= 0 && OPENING.indexOf(before.charAt(begin)) < 0 && "]>".indexOf(before.charAt(begin)) < 0) { //$NON-NLS-1$
                begin--;
            }
            return begin < 0 || OPENING.indexOf(before.charAt(begin)) < 0 ? new ICompletionProposal[0]
                    : proposals(document, line.getOffset() + begin, offset);
        } catch (BadLocationException e) {
            return new ICompletionProposal[0];
        }
    }

    private ICompletionProposal[] proposals(IDocument document, int begin, int offset) throws BadLocationException {
        char sign = document.getChar(begin);
        String typed = document.get(begin + 1, offset - begin - 1).toLowerCase(Locale.ROOT);
        char close = CLOSING.charAt(OPENING.indexOf(sign));
        boolean closed = offset < document.getLength() && document.getChar(offset) == close;
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (String name : names.apply(sign)) {
            if (name.toLowerCase(Locale.ROOT).contains(typed.strip())) {
                String written = sign == '#' ? tag(name) : sign + name + (closed ? "" : close); //$NON-NLS-1$
                proposals.add(new CompletionProposal(written, begin, offset - begin, written.length() + (closed ? 1 : 0),
                        null, name, null, null));
            }
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static String tag(String name) {
        return name.matches("[\\p{L}\\p{N}_-]+") ? '#' + name : "#(" + name + ')'; //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] { '[', '<', '#' };
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
