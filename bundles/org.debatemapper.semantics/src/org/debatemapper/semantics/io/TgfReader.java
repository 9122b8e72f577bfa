package org.debatemapper.semantics.io;

import java.io.IOException;

/** Reads the trivial graph format; what follows the name of a node or the two names of an edge is a label and is skipped. */
final class TgfReader {

    private final ByteScanner in;
    private final NameReader names;

    TgfReader(ByteScanner in, ReadLimits limits) {
        this.in = in;
        names = new NameReader(in, limits);
    }

    NamedFramework read() throws IOException {
        nodes();
        edges();
        return names.finish();
    }

    private void nodes() throws IOException {
        for (skipEmptyLines(); in.peek() != '#'; skipEmptyLines()) {
            if (in.peek() == ByteScanner.END) {
                throw in.unexpected("a line '#' after the arguments");
            }
            int argument = name("an argument");
            if (!names.declare(argument)) {
                throw in.error("argument '" + names.name(argument) + "' is declared twice");
            }
            skipRest();
        }
        in.next();
        in.endLine();
    }

    private void edges() throws IOException {
        for (skipEmptyLines(); in.peek() != ByteScanner.END; skipEmptyLines()) {
            int attacker = declared("the attacker");
            in.skipBlanks();
            names.attack(attacker, declared("the target"));
            skipRest();
        }
    }

    private int declared(String what) throws IOException {
        int argument = name(what);
        if (!names.isDeclared(argument)) {
            throw in.error("no argument '" + names.name(argument) + "' is declared");
        }
        return argument;
    }

    private int name(String what) throws IOException {
        names.startName();
        while (in.peek() > ' ') {
            names.takeByte();
        }
        if (names.isNameEmpty()) {
            throw in.unexpected(what);
        }
        return names.argument();
    }

    private void skipRest() throws IOException {
        in.skipLine();
        in.endLine();
    }

    private void skipEmptyLines() throws IOException {
        in.skipBlanks();
        while (in.peek() == '\n' || in.peek() == '\r') {
            in.endLine();
            in.skipBlanks();
        }
    }
}
