package org.debatemapper.render.export;

import java.io.IOException;
import java.text.MessageFormat;

import org.debatemapper.render.Messages;

/** A picture has more pixels than fit in memory. The message gives the limit and what to do. */
public final class ImageTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    ImageTooLargeException(long width, long height, long limit, double scale) {
        super(MessageFormat.format(Messages.ImageTooLargeException_message, width, height, width * height, limit,
                Double.toString(scale), Double.toString(fitting(width, height, limit, scale))));
    }

    /** A scale that fits, rounded down to two decimals. */
    private static double fitting(long width, long height, long limit, double scale) {
        return Math.floor(scale * Math.sqrt((double) limit / width / height) * 100) / 100;
    }
}
