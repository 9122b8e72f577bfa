package org.debatemapper.text.editor;

import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.style.Theme;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.swt.SWT;

/** Colours Argdown as maps are coloured: claims, arguments, support, attack, undercut. */
final class ArgdownScanner extends RuleBasedScanner {
    private static final IWordDetector TAG = new IWordDetector() {
        @Override
        public boolean isWordStart(char c) {
            return c == '#';
        }

        @Override
        public boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '_';
        }
    };

    private final Token heading = new Token(null);
    private final Token claim = new Token(null);
    private final Token argument = new Token(null);
    private final Token support = new Token(null);
    private final Token attack = new Token(null);
    private final Token undercut = new Token(null);
    private final Token tag = new Token(null);
    private final Token data = new Token(null);

    ArgdownScanner() {
        EndOfLineRule title = new EndOfLineRule("# ", heading); //$NON-NLS-1$
        title.setColumnConstraint(0);
        EndOfLineRule lower = new EndOfLineRule("##", heading); //$NON-NLS-1$
        lower.setColumnConstraint(0);
        WordRule tags = new WordRule(TAG, tag);
        setRules(new IRule[] { title, lower, new RelationRule(support, attack, undercut),
                new SingleLineRule("[", "]", claim), new SingleLineRule("<", ">", argument), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                new SingleLineRule("#(", ")", tag), tags, new SingleLineRule("{", "}", data) }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    void setTheme(Theme theme) {
        heading.setData(new TextAttribute(PicturePainter.screen(theme.text()), null, SWT.BOLD));
        claim.setData(bold(theme.claim()));
        argument.setData(bold(theme.evidence()));
        support.setData(bold(theme.evidence()));
        attack.setData(bold(theme.attack()));
        undercut.setData(bold(theme.undercut()));
        tag.setData(plain(theme.issue().solid()));
        data.setData(plain(theme.quietText()));
    }

    static TextAttribute plain(Color color) {
        return new TextAttribute(PicturePainter.screen(color));
    }

    private static TextAttribute bold(Theme.Hue hue) {
        return new TextAttribute(PicturePainter.screen(hue.solid()), null, SWT.BOLD);
    }
}
