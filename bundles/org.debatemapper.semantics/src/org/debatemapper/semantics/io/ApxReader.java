package org.debatemapper.semantics.io;

import java.io.IOException;

/**
 * Reads ASPARTIX facts. Facts may stand in any order and on any line; a name is a run of letters, digits, underscores and other
 * bytes that are no punctuation, or a quoted string.
 */
final class ApxReader {

    private final ByteScanner in;
    private final NameReader names;

    ApxReader(ByteScanner in, ReadLimits limits) {
        this.in = in;
        names = new NameReader(in, limits);
    }

    NamedFramework read() throws IOException {
        for (skipSpace(); in.peek() != ByteScanner.END; skipSpace()) {
            fact();
        }
        return names.finish();
    }

    private void fact() throws IOException {
        take('a', "'arg(' or 'att('");
        int second = in.peek();
        if (second == 'r') {
            in.next();
            take('g', "'arg('");
            open();
            names.declare(name());
        } else {
            take('t', "'arg(' or 'att('");
            take('t', "'att('");
            open();
            int attacker = name();
            skipSpace();
            take(',', "','");
            skipSpace();
            names.attack(attacker, name());
        }
        skipSpace();
        take(')', "')'");
        skipSpace();
        take('.', "'.'");
    }

    private void open() throws IOException {
        skipSpace();
        take('(', "'('");
        skipSpace();
    }

    private void take(char expected, String description) throws IOException {
        if (in.peek() != expected) {
            throw in.unexpected(description);
        }
        in.next();
    }

    private int name() throws IOException {
        names.startName();
        if (in.peek() == '"') {
            quoted();
        } else {
            while (isNameByte(in.peek())) {
                names.takeByte();
            }
        }
        if (names.isNameEmpty()) {
            throw in.unexpected("a name");
        }
        return names.argument();
    }

    private void quoted() throws IOException {
        names.takeByte();
        while (in.peek() != '"') {
            if (in.peek() == '\n' || in.peek() == ByteScanner.END) {
                throw in.unexpected("a closing quote");
            }
            names.takeByte();
        }
        names.takeByte();
    }

    private static boolean isNameByte(int value) {
        return value > ' ' && "(),.%\"".indexOf(value) < 0;
    }

    private void skipSpace() throws IOException {
        int next = in.peek();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t' || next == '%') {
            if (next == '%') {
                in.skipLine();
            } else {
                in.next();
            }
            next = in.peek();
        }
    }
}
