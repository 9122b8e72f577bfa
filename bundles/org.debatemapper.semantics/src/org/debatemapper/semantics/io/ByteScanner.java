package org.debatemapper.semantics.io;

import java.io.IOException;
import java.io.InputStream;
import org.debatemapper.semantics.Budget;

/** Reads bytes one by one, counts lines, and looks at the budget each time the buffer is filled. */
final class ByteScanner {

    /** What {@link #next()} and {@link #peek()} return at the end of the input. */
    static final int END = -1;

    private static final int BUFFER = 1 << 16;

    /** Two numbers as long as they may get before they are too large, and two bytes between and after. */
    private static final int LONGEST_PAIR = 64;

    private final InputStream input;
    private final Budget budget;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private int line = 1;

    ByteScanner(InputStream input, Budget budget) {
        this.input = input;
        this.budget = budget;
    }

    /** Returns the next byte, 0 to 255, without taking it, or {@link #END}. */
    int peek() throws IOException {
        if (position == limit && !fill()) {
            return END;
        }
        return buffer[position] & 0xFF;
    }

    /** Takes the next byte, or returns {@link #END}. */
    int next() throws IOException {
        if (position == limit && !fill()) {
            return END;
        }
        int value = buffer[position++] & 0xFF;
        if (value == '\n') {
            line++;
        }
        return value;
    }

    private boolean fill() throws IOException {
        if (limit < 0) {
            return false;
        }
        budget.check();
        limit = input.read(buffer, 0, BUFFER);
        position = 0;
        if (limit <= 0) {
            limit = END;
            position = END;
            return false;
        }
        return true;
    }

    /** Returns the line of the next byte, from 1. */
    int line() {
        return line;
    }

    /** Takes blanks and tabs. */
    void skipBlanks() throws IOException {
        int next = peek();
        while (next == ' ' || next == '\t') {
            position++;
            next = peek();
        }
    }

    /** Takes everything to the end of the line, without its end. */
    void skipLine() throws IOException {
        int next = peek();
        while (next != '\n' && next != END) {
            position++;
            next = peek();
        }
    }

    /** Takes the end of a line, with blanks and a carriage return before it. */
    void endLine() throws IOException {
        skipBlanks();
        if (peek() == '\r') {
            position++;
        }
        int next = peek();
        if (next != '\n' && next != END) {
            throw unexpected("the end of the line");
        }
        next();
    }

    /**
     * Takes a decimal number.
     *
     * @param maximum the largest number allowed
     * @param what    what the number is, for the message
     */
    int number(int maximum, String what) throws IOException {
        int digit = peek() - '0';
        if (digit < 0 || digit > 9) {
            throw unexpected(what);
        }
        long value = 0;
        while (digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            if (value > maximum) {
                throw error(what + " is larger than " + maximum);
            }
            position++;
            digit = peek() - '0';
        }
        return (int) value;
    }

    /**
     * Takes a line of two plain numbers if it is in the buffer as a whole: the usual case, without a look at each byte's place.
     *
     * @param maximum the largest number allowed
     * @return the first number times 2^32 plus the second, or a negative number if nothing was taken
     */
    long takePlainPair(int maximum) {
        if (limit - position < LONGEST_PAIR) {
            return END;
        }
        int at = position;
        long first = 0;
        int value = buffer[at++];
        while (value >= '0' && value <= '9' && first <= maximum) {
            first = first * 10 + value - '0';
            value = buffer[at++];
        }
        if (value != ' ' || first > maximum) {
            return END;
        }
        long second = 0;
        value = buffer[at++];
        while (value >= '0' && value <= '9' && second <= maximum) {
            second = second * 10 + value - '0';
            value = buffer[at++];
        }
        if (value != '\n' || second > maximum || first == 0 || second == 0) {
            return END;
        }
        position = at;
        line++;
        return first << Integer.SIZE | second;
    }

    FrameworkSyntaxException error(String fault) {
        return new FrameworkSyntaxException(line, fault);
    }

    FrameworkSyntaxException unexpected(String expected) throws IOException {
        return error("expected " + expected + ", found " + describe(peek()));
    }

    private static String describe(int value) {
        if (value == END) {
            return "the end of the file";
        }
        if (value == '\n' || value == '\r') {
            return "the end of the line";
        }
        return value > ' ' && value < 127 ? "'" + (char) value + "'" : String.format("the byte 0x%02X", value);
    }
}
