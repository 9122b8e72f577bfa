package org.debatemapper.formats.argdown;

import java.util.List;

import org.debatemapper.formats.argdown.document.ArgdownDocument;
import org.debatemapper.formats.argdown.syntax.CommentToken;
import org.debatemapper.model.Identified;

/** Keeps comments with the statement that is defined next; those behind the last one with the debate. */
final class CommentImport {
    private final List<CommentToken> comments;
    private int next;

    CommentImport(ArgdownDocument document) {
        this.comments = document.syntax().comments();
    }

    void take(int before, Identified owner) {
        StringBuilder words = new StringBuilder();
        while (next < comments.size() && comments.get(next).start() < before) {
            words.append(words.isEmpty() ? "" : "\n").append(comments.get(next).text());
            next++;
        }
        if (!words.isEmpty()) {
            owner.getProperties().put(ArgdownKeys.COMMENT, words.toString());
        }
    }

    void rest(Identified owner) {
        take(Integer.MAX_VALUE, owner);
    }
}
