package org.debatemapper.semantics.io;

import java.io.IOException;
import org.debatemapper.semantics.FrameworkBuilder;

/** What the readers of formats with names share: the table of names, the framework so far and the limits. */
final class NameReader {

    private final ByteScanner in;
    private final ReadLimits limits;
    private final NameTable names = new NameTable();
    private final FrameworkBuilder builder = new FrameworkBuilder();
    private final byte[] name;
    private int length;

    NameReader(ByteScanner in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
        name = new byte[limits.nameLength()];
    }

    /** Starts the next name. */
    void startName() {
        length = 0;
    }

    /** Adds the next byte of the input to the name. */
    void takeByte() throws IOException {
        if (length == name.length) {
            throw in.error("a name longer than " + name.length + " bytes");
        }
        name[length++] = (byte) in.next();
    }

    boolean isNameEmpty() {
        return length == 0;
    }

    /** Returns the index of the name that was taken; it becomes an argument if it is new. */
    int argument() throws IOException {
        int known = names.size();
        if (!names.hasRoomFor(length)) {
            throw in.error("the names are longer than an array can hold");
        }
        int index = names.intern(name, length, in.line());
        if (index == known) {
            if (known == limits.arguments()) {
                throw in.error("more than " + limits.arguments() + " arguments");
            }
            builder.addArgument();
        }
        return index;
    }

    /** Declares an argument and tells whether it was not declared before. */
    boolean declare(int argument) {
        return names.declare(argument);
    }

    boolean isDeclared(int argument) {
        return names.isDeclared(argument);
    }

    String name(int argument) {
        return names.name(argument);
    }

    void attack(int attacker, int target) throws IOException {
        if (builder.attackCount() == limits.attacks()) {
            throw in.error("more than " + limits.attacks() + " attacks");
        }
        builder.addAttack(attacker, target);
    }

    /** Returns the framework, if each argument that attacks or is attacked was declared. */
    NamedFramework finish() throws FrameworkSyntaxException {
        for (int a = 0; a < names.size(); a++) {
            if (!names.isDeclared(a)) {
                throw new FrameworkSyntaxException(names.firstUse(a), "no argument '" + names.name(a) + "' is declared");
            }
        }
        return new NamedFramework(builder.build(), names);
    }
}
