package org.debatemapper.render;

import java.util.Locale;
import java.util.Optional;

import org.debatemapper.render.export.PdfWriter;
import org.debatemapper.render.export.PngWriter;
import org.debatemapper.render.export.SceneWriter;
import org.debatemapper.render.export.SvgWriter;

/** The picture formats that a map can be written in. */
public enum ExportFormat {
    /** Scalable Vector Graphics. */
    SVG("svg"),
    /** Portable Document Format. */
    PDF("pdf"),
    /** Portable Network Graphics at twice the size on screen. */
    PNG("png");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** @return the file extension in lower case, without dot */
    public String extension() {
        return extension;
    }

    /** @return a new writer with default options */
    public SceneWriter writer() {
        return switch (this) {
        case SVG -> new SvgWriter();
        case PDF -> new PdfWriter();
        case PNG -> new PngWriter();
        };
    }

    /**
     * @param fileName
     *            a name or path, never null
     * @return the format that its extension stands for, in upper or lower case
     */
    public static Optional<ExportFormat> ofFile(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (ExportFormat format : values()) {
            if (lower.endsWith("." + format.extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
