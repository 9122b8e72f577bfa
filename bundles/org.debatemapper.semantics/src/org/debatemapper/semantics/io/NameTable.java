package org.debatemapper.semantics.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Names kept as bytes in one array with an open hash table over them: a million names without a million strings.
 */
final class NameTable implements ArgumentNames {

    private static final int FIRST_SLOTS = 64;
    /** How many bytes of a name fit into a key beside their number. */
    private static final int PACKED = 7;

    private byte[] bytes = new byte[1024];
    private int[] ends = new int[16];
    /** The line of the first use of a name, negative until the name is declared. */
    private int[] lines = new int[16];
    /**
     * Two numbers for each slot: the key of a name, and its index + 1 or 0 where the slot is free. They stand side by side because
     * a large table costs one access to distant memory for each look.
     */
    private long[] slots = new long[2 * FIRST_SLOTS];
    private int size;

    /** Returns the index of a name, adding it if it is new. */
    int intern(byte[] name, int length, int line) {
        long key = key(name, 0, length);
        int slot = slot(key, name, length);
        if (slots[slot + 1] != 0) {
            return (int) slots[slot + 1] - 1;
        }
        append(name, length, line);
        slots[slot] = key;
        slots[slot + 1] = size;
        if (size * 4 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    /** Marks a name as declared and tells whether it was not before. */
    boolean declare(int index) {
        boolean fresh = lines[index] < 0;
        lines[index] = Math.abs(lines[index]);
        return fresh;
    }

    boolean isDeclared(int index) {
        return lines[index] > 0;
    }

    /** Returns the line where a name was used first. */
    int firstUse(int index) {
        return Math.abs(lines[index]);
    }

    int size() {
        return size;
    }

    private void append(byte[] name, int length, int line) {
        int start = start(size);
        if (start + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, start + length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        System.arraycopy(name, 0, bytes, start, length);
        ends[size] = start + length;
        lines[size++] = -line;
    }

    private static int grown(int capacity, int needed) {
        long twice = Math.max(capacity * 2L, needed);
        return (int) Math.min(twice, Integer.MAX_VALUE - 8);
    }

    /** Tells whether another name of that length still fits into one array. */
    boolean hasRoomFor(int length) {
        return start(size) <= Integer.MAX_VALUE - 8 - length;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** Returns the position of the slot that has the name, or of the free slot for it. */
    private int slot(long key, byte[] name, int length) {
        int mask = slots.length - 1;
        int slot = home(key);
        while (slots[slot + 1] != 0 && !holds(slot, key, name, length)) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private boolean holds(int slot, long key, byte[] name, int length) {
        return slots[slot] == key && (length <= PACKED || matches((int) slots[slot + 1] - 1, name, length));
    }

    private int home(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32) << 1 & slots.length - 1;
    }

    private boolean matches(int index, byte[] name, int length) {
        int start = start(index);
        return ends[index] - start == length && Arrays.equals(bytes, start, start + length, name, 0, length);
    }

    private void rehash() {
        long[] old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int slot = home(old[i]);
                while (slots[slot + 1] != 0) {
                    slot = slot + 2 & mask;
                }
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }

    /** A short name is its own key: its bytes and its length. The key of a long one is a hash with a length that no short one has. */
    private static long key(byte[] text, int from, int to) {
        int length = to - from;
        long key = 0;
        for (int i = from; i < to; i++) {
            key = length <= PACKED ? key << Byte.SIZE | text[i] & 0xFF : (key ^ text[i]) * 0x100000001B3L;
        }
        return key << Byte.SIZE | Math.min(length, PACKED + 1);
    }

    @Override
    public String name(int argument) {
        Objects.checkIndex(argument, size);
        int start = start(argument);
        return new String(bytes, start, ends[argument] - start, StandardCharsets.UTF_8);
    }

    @Override
    public OptionalInt index(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        int index = (int) slots[slot(key(text, 0, text.length), text, text.length) + 1] - 1;
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
