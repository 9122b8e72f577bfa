package org.debatemapper.semantics.io;

import java.io.IOException;
import org.debatemapper.semantics.FrameworkBuilder;

/** Reads the ICCMA 2023 format. */
final class NumberedReader {

    private final ByteScanner in;
    private final ReadLimits limits;

    NumberedReader(ByteScanner in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    NamedFramework read() throws IOException {
        skipComments();
        int size = header();
        FrameworkBuilder builder = new FrameworkBuilder(size);
        plainAttacks(builder, size);
        for (skipComments(); in.peek() != ByteScanner.END; skipComments()) {
            attack(builder, size);
            plainAttacks(builder, size);
        }
        return new NamedFramework(builder.build(), ArgumentNames.numbers(size));
    }

    private int header() throws IOException {
        expect("p");
        expect("af");
        int size = in.number(limits.arguments(), "the number of arguments");
        in.endLine();
        return size;
    }

    private void expect(String word) throws IOException {
        for (int i = 0; i < word.length(); i++) {
            if (in.peek() != word.charAt(i)) {
                throw in.unexpected("the header 'p af <number of arguments>'");
            }
            in.next();
        }
        if (in.peek() != ' ' && in.peek() != '\t') {
            throw in.unexpected("a blank after '" + word + "'");
        }
        in.skipBlanks();
    }

    private void plainAttacks(FrameworkBuilder builder, int size) {
        while (builder.attackCount() < limits.attacks()) {
            long pair = in.takePlainPair(size);
            if (pair < 0) {
                return;
            }
            builder.addAttack((int) (pair >>> Integer.SIZE) - 1, (int) pair - 1);
        }
    }

    private void attack(FrameworkBuilder builder, int size) throws IOException {
        if (in.peek() == 'p') {
            throw in.error("a second header");
        }
        if (builder.attackCount() == limits.attacks()) {
            throw in.error("more than " + limits.attacks() + " attacks");
        }
        int attacker = argument(size, "the attacker's number");
        in.skipBlanks();
        int target = argument(size, "the target's number");
        in.endLine();
        builder.addAttack(attacker - 1, target - 1);
    }

    private int argument(int size, String what) throws IOException {
        int number = in.number(size, what);
        if (number == 0) {
            throw in.error(what + " is 0; arguments are numbered from 1");
        }
        return number;
    }

    private void skipComments() throws IOException {
        in.skipBlanks();
        int next = in.peek();
        while (next == '#' || next == '\n' || next == '\r') {
            if (next == '#') {
                in.skipLine();
            }
            in.endLine();
            in.skipBlanks();
            next = in.peek();
        }
    }
}
