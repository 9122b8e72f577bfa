package org.debatemapper.text.editor;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** The marks of relations and list items: the first signs of a line, followed by a space. */
final class RelationRule implements IRule {
    private final IToken support;
    private final IToken attack;
    private final IToken undercut;

    RelationRule(IToken support, IToken attack, IToken undercut) {
        this.support = support;
        this.attack = attack;
        this.undercut = undercut;
    }

    @Override
    public IToken evaluate(ICharacterScanner scanner) {
        int column = scanner.getColumn();
        StringBuilder mark = new StringBuilder();
        int next = scanner.read();
        while (mark.length() < 3 && "<>+-_".indexOf(next) >= 0) { //$NON-NLS-1$
            mark.append((char) next);
            next = scanner.read();
        }
        scanner.unread();
        boolean marked = next == ' ' && !mark.isEmpty() && startsLine(scanner, column, mark.length());
        IToken token = marked ? token(mark.toString()) : Token.UNDEFINED;
        if (token == Token.UNDEFINED) {
            for (int i = 0; i < mark.length(); i++) {
                scanner.unread();
            }
        }
        return token;
    }

    /** Whether only white space stands before the mark on its line. */
    private static boolean startsLine(ICharacterScanner scanner, int column, int length) {
        boolean blank = true;
        for (int i = 0; i < column + length; i++) {
            scanner.unread();
        }
        for (int i = 0; i < column; i++) {
            blank &= Character.isWhitespace(scanner.read());
        }
        for (int i = 0; i < length; i++) {
            scanner.read();
        }
        return blank;
    }

    private IToken token(String mark) {
        return switch (mark) {
        case "+", "+>", "<+" -> support; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "-", "->", "<-", "><" -> attack; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        case "_", "_>", "<_" -> undercut; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        default -> Token.UNDEFINED;
        };
    }
}
