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

	private byte[] bytes = new byte[1024];
	private int[] ends = new int[16];
	/** The line of the first use of a name, negative until the name is declared. */
	private int[] lines = new int[16];
	/** Index + 1 of a name, 0 where the slot is free; the length is a power of 2. */
	private int[] slots = new int[FIRST_SLOTS];
	private int size;

	/** Returns the index of a name, adding it if it is new. */
	int intern(byte[] name, int length, int line) {
		int slot = slot(name, length);
		if (slots[slot] != 0) {
			return slots[slot] - 1;
		}
		append(name, length, line);
		slots[slot] = size;
		if (size * 2 > slots.length) {
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

	private int slot(byte[] name, int length) {
		int mask = slots.length - 1;
		int slot = hash(name, 0, length) & mask;
		while (slots[slot] != 0 && !matches(slots[slot] - 1, name, length)) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private boolean matches(int index, byte[] name, int length) {
		int start = start(index);
		return ends[index] - start == length && Arrays.equals(bytes, start, start + length, name, 0, length);
	}

	private void rehash() {
		slots = new int[slots.length * 2];
		int mask = slots.length - 1;
		for (int i = 0; i < size; i++) {
			int slot = hash(bytes, start(i), ends[i]) & mask;
			while (slots[slot] != 0) {
				slot = slot + 1 & mask;
			}
			slots[slot] = i + 1;
		}
	}

	private static int hash(byte[] text, int from, int to) {
		int hash = 0;
		for (int i = from; i < to; i++) {
			hash = hash * 0x01000193 ^ text[i];
		}
		hash *= 0x9E3779B9;
		return hash ^ hash >>> 15;
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
		int index = slots[slot(text, text.length)] - 1;
		return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
	}
}
