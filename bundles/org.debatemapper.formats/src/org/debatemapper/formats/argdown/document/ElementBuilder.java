package org.debatemapper.formats.argdown.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.argdown.syntax.ElementNode;
import org.debatemapper.formats.argdown.syntax.RelationNode;
import org.debatemapper.formats.argdown.syntax.SyntaxProblem;
import org.debatemapper.formats.argdown.syntax.Token;
import org.debatemapper.formats.argdown.syntax.TokenKind;
import org.debatemapper.formats.notice.FormatNotice;

/**
 * Adds elements and their relations to a document in the order of the reference: titles are made up on the way down,
 * members and relations are added on the way up.
 */
final class ElementBuilder {
    private final ArgdownDocument document;
    private final Settings settings;
    private final DataReader dataReader;
    private int untitled;

    ElementBuilder(ArgdownDocument document, Settings settings, DataReader dataReader) {
        this.document = document;
        this.settings = settings;
        this.dataReader = dataReader;
    }

    /** What stands on the way from the root to the element at work. */
    private static final class Frame {
        private final ElementNode node;
        private final ArgdownStatement statement;
        private final Token symbol;
        private final RelationEnd parent;
        private final Iterator<RelationNode> children;
        private RelationEnd end;

        Frame(ElementNode node, ArgdownStatement statement, Token symbol, RelationEnd parent) {
            this.node = node;
            this.statement = statement;
            this.symbol = symbol;
            this.parent = parent;
            this.children = node.relations().iterator();
        }
    }

    String nextTitle() {
        untitled++;
        return "Untitled " + untitled;
    }

    StyledText text(List<Token> tokens) {
        return StyledTextBuilder.build(tokens, document.syntax().text(), settings, document.problems());
    }

    Map<String, Object> data(Token token) {
        return dataReader.data(token, settings);
    }

    /** Adds an element with everything below it; undercuts below a conclusion attach to its inference. */
    ArgdownStatement add(ElementNode root, Section section, Role role, Inference inference) {
        Deque<Frame> open = new ArrayDeque<>();
        Frame first = enter(root, section, role, null, null);
        open.push(first);
        while (!open.isEmpty()) {
            Frame frame = open.peek();
            if (frame.children.hasNext()) {
                RelationNode relation = frame.children.next();
                RelationEnd parent = end(frame);
                boolean undercut = relation.symbol().kind() == TokenKind.OUTGOING_UNDERCUT;
                RelationEnd target = undercut && frame == first && inference != null ? inference : parent;
                open.push(enter(relation.child(), section, Role.RELATION, relation.symbol(), target));
            } else {
                exit(open.pop());
            }
        }
        return first.statement;
    }

    /** Adds what undercuts an inference. */
    void addUndercuts(List<RelationNode> undercuts, Inference inference, Section section) {
        for (RelationNode undercut : undercuts) {
            ArgdownStatement child = add(undercut.child(), section, Role.RELATION, null);
            relate(undercut.symbol(), inference, member(undercut.child(), child), child);
        }
    }

    private Frame enter(ElementNode node, Section section, Role role, Token symbol, RelationEnd parent) {
        Role actual = node.isArgument() ? Role.ARGUMENT_DESCRIPTION : role;
        return new Frame(node, new ArgdownStatement(node, text(node.content()), data(node.data()), section, actual), symbol,
                parent);
    }

    private RelationEnd end(Frame frame) {
        if (frame.end == null) {
            frame.end = member(frame.node, frame.statement);
        }
        return frame.end;
    }

    private RelationEnd member(ElementNode node, ArgdownStatement statement) {
        if (statement.title() == null) {
            statement.setTitle(nextTitle());
        }
        return node.isArgument() ? document.argument(statement.title()) : document.statement(statement.title());
    }

    private void exit(Frame frame) {
        RelationEnd end = end(frame);
        if (end instanceof Titled titled) {
            titled.add(frame.statement);
        }
        if (frame.symbol != null) {
            relate(frame.symbol, frame.parent, end, frame.statement);
        }
    }

    private void relate(Token symbol, RelationEnd parent, RelationEnd child, ArgdownStatement occurrence) {
        RelationKind kind = kind(symbol.kind());
        boolean fromParent = switch (symbol.kind()) {
        case INCOMING_SUPPORT, INCOMING_ATTACK, INCOMING_UNDERCUT, CONTRADICTION -> true;
        default -> false;
        };
        warnOfUndercut(symbol, kind, fromParent ? child : parent);
        ArgdownRelation relation = fromParent ? new ArgdownRelation(kind, parent, child)
                : new ArgdownRelation(kind, child, parent);
        ArgdownRelation existing = existing(relation);
        if (existing == null) {
            document.relations().add(relation);
            relation.from().relations().add(relation);
            relation.to().relations().add(relation);
        }
        (existing == null ? relation : existing).addOccurrence(symbol.line(), occurrence.data());
    }

    private static ArgdownRelation existing(ArgdownRelation wanted) {
        List<ArgdownRelation> fewer = wanted.from().relations().size() <= wanted.to().relations().size()
                ? wanted.from().relations() : wanted.to().relations();
        for (ArgdownRelation relation : fewer) {
            boolean same = relation.from() == wanted.from() && relation.to() == wanted.to();
            boolean reverse = wanted.kind() == RelationKind.CONTRADICTORY && relation.from() == wanted.to()
                    && relation.to() == wanted.from();
            if (relation.kind() == wanted.kind() && (same || reverse)) {
                return relation;
            }
        }
        return null;
    }

    private void warnOfUndercut(Token symbol, RelationKind kind, RelationEnd target) {
        if (kind == RelationKind.UNDERCUT && target instanceof EquivalenceClass) {
            document.problems().add(new SyntaxProblem(symbol.line(), symbol.column(),
                    FormatNotice.ARGDOWN_UNDERCUT_OF_STATEMENT.with(), false));
        }
    }

    private static RelationKind kind(TokenKind symbol) {
        return switch (symbol) {
        case INCOMING_SUPPORT, OUTGOING_SUPPORT -> RelationKind.SUPPORT;
        case INCOMING_ATTACK, OUTGOING_ATTACK -> RelationKind.ATTACK;
        case CONTRADICTION -> RelationKind.CONTRADICTORY;
        default -> RelationKind.UNDERCUT;
        };
    }
}
