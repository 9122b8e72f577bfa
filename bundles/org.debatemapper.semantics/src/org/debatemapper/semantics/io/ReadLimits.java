package org.debatemapper.semantics.io;

/**
 * How large a framework a reader accepts. A small hostile file can claim any number of arguments, so there is always a limit.
 *
 * @param arguments  largest number of arguments, 0 or more
 * @param attacks    largest number of attack lines, 0 or more
 * @param nameLength longest name in bytes, 1 or more
 */
public record ReadLimits(int arguments, int attacks, int nameLength) {

    /** Ten million arguments, a hundred million attacks, names of up to 4,096 bytes. */
    public static final ReadLimits DEFAULT = new ReadLimits(10_000_000, 100_000_000, 4096);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a limit is out of its range
     */
    public ReadLimits {
        if (arguments < 0 || attacks < 0 || nameLength < 1) {
            throw new IllegalArgumentException("limits " + arguments + ", " + attacks + ", " + nameLength);
        }
    }
}
