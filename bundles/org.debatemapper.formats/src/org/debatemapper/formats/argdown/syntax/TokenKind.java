package org.debatemapper.formats.argdown.syntax;

/** The kinds of token of Argdown, named after its reference implementation; relations are named from the child's view. */
public enum TokenKind {
    INCOMING_SUPPORT, INCOMING_ATTACK, OUTGOING_SUPPORT, OUTGOING_ATTACK, CONTRADICTION, INCOMING_UNDERCUT,
    OUTGOING_UNDERCUT, INFERENCE_START, INFERENCE_END, FRONT_MATTER, DATA, LIST_DELIMITER, ORDERED_LIST_ITEM,
    UNORDERED_LIST_ITEM, EMPTY_LINE, NEW_LINE, INDENT, DEDENT, STATEMENT_DEFINITION, STATEMENT_REFERENCE,
    STATEMENT_MENTION, STATEMENT_NUMBER, ARGUMENT_DEFINITION, ARGUMENT_REFERENCE, ARGUMENT_MENTION, HEADING_START,
    ASTERISK_BOLD_START, ASTERISK_BOLD_END, UNDERSCORE_BOLD_START, UNDERSCORE_BOLD_END, ASTERISK_ITALIC_START,
    ASTERISK_ITALIC_END, UNDERSCORE_ITALIC_START, UNDERSCORE_ITALIC_END, LINK, TAG, ESCAPED_CHAR, SHORTCODE, TEXT;

    /** @return whether this opens or closes bold or italic text */
    public boolean isEmphasis() {
        return ordinal() >= ASTERISK_BOLD_START.ordinal() && ordinal() <= UNDERSCORE_ITALIC_END.ordinal();
    }

    /** @return whether this opens bold or italic text */
    public boolean opensEmphasis() {
        return isEmphasis() && (ordinal() - ASTERISK_BOLD_START.ordinal()) % 2 == 0;
    }

    /** @return whether this stands between a parent and a child */
    public boolean isRelation() {
        return ordinal() <= OUTGOING_UNDERCUT.ordinal();
    }

    /** @return whether this can be part of the text of an element */
    public boolean isContent() {
        return isEmphasis() || this == LINK || this == TAG || this == ESCAPED_CHAR || this == SHORTCODE || this == TEXT
                || this == STATEMENT_MENTION || this == ARGUMENT_MENTION || this == NEW_LINE;
    }
}
