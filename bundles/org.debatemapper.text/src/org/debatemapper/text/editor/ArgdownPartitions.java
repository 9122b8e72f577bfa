package org.debatemapper.text.editor;

import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.Token;

/** Finds what may go over several lines: comments and front matter. */
final class ArgdownPartitions extends RuleBasedPartitionScanner {
    static final String COMMENT = "org.debatemapper.text.comment"; //$NON-NLS-1$
    static final String FRONT_MATTER = "org.debatemapper.text.frontMatter"; //$NON-NLS-1$
    static final String[] TYPES = { COMMENT, FRONT_MATTER };

    ArgdownPartitions() {
        Token comment = new Token(COMMENT);
        MultiLineRule front = new MultiLineRule("===", "===", new Token(FRONT_MATTER)); //$NON-NLS-1$ //$NON-NLS-2$
        front.setColumnConstraint(0);
        setPredicateRules(new IPredicateRule[] { new MultiLineRule("/*", "*/", comment), //$NON-NLS-1$ //$NON-NLS-2$
                new MultiLineRule("<!--", "-->", comment), new EndOfLineRule("//", comment), front }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
