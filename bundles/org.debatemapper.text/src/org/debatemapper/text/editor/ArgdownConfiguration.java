package org.debatemapper.text.editor;

import org.debatemapper.render.style.Theme;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** How Argdown is shown and helped with. */
final class ArgdownConfiguration extends TextSourceViewerConfiguration {
    /** Who types on at once shall see proposals too; a longer delay ends with the next key. */
    private static final int AT_ONCE = 1;

    private final ArgdownScanner scanner = new ArgdownScanner();
    private final Token quiet = new Token(null);
    private final IContentAssistProcessor titles;
    private Theme shown;

    ArgdownConfiguration(IPreferenceStore store, IContentAssistProcessor titles) {
        super(store);
        this.titles = titles;
        setTheme(Theme.LIGHT);
    }

    /** @return whether texts have other colours now */
    boolean setTheme(Theme theme) {
        if (theme == shown) {
            return false;
        }
        shown = theme;
        scanner.setTheme(theme);
        quiet.setData(ArgdownScanner.plain(theme.quietText()));
        return true;
    }

    @Override
    public String[] getConfiguredContentTypes(ISourceViewer viewer) {
        return new String[] { IDocument.DEFAULT_CONTENT_TYPE, ArgdownPartitions.COMMENT, ArgdownPartitions.FRONT_MATTER };
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new SlicedPresentation();
        RuleBasedScanner plain = new RuleBasedScanner();
        plain.setDefaultReturnToken(quiet);
        colour(reconciler, IDocument.DEFAULT_CONTENT_TYPE, scanner);
        colour(reconciler, ArgdownPartitions.COMMENT, plain);
        colour(reconciler, ArgdownPartitions.FRONT_MATTER, plain);
        return reconciler;
    }

    private static void colour(PresentationReconciler reconciler, String type, ITokenScanner scanner) {
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        reconciler.setDamager(repairer, type);
        reconciler.setRepairer(repairer, type);
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(titles, IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(AT_ONCE);
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        return assistant;
    }
}
