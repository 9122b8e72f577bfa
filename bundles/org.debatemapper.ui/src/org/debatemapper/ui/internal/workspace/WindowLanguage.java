package org.debatemapper.ui.internal.workspace;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.debatemapper.core.files.AtomicFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/**
 * The language of menus and messages. It is kept where the platform looks before it loads anything, and so holds from the next
 * start on.
 */
public final class WindowLanguage {
    private static final String KEY = "osgi.nl="; //$NON-NLS-1$

    private WindowLanguage() {
    }

    /** @return the language of this run, as in ISO 639 */
    public static String current() {
        return Locale.forLanguageTag(Platform.getNL().replace('_', '-')).getLanguage();
    }

    /**
     * @param language
     *            what the next run shall speak, as in ISO 639
     * @throws IOException
     *             if it cannot be kept
     */
    public static void set(String language) throws IOException {
        try {
            Path folder = Path.of(URIUtil.toURI(Platform.getConfigurationLocation().getURL()));
            keep(folder.resolve("config.ini"), language); //$NON-NLS-1$
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /**
     * Changes one line of a configuration, or makes one of that line.
     *
     * @param file
     *            may be missing
     * @param language
     *            as in ISO 639
     * @throws IOException
     *             if it cannot be read or written; it then stays as it was
     */
    public static void keep(Path file, String language) throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.exists(file)) {
            lines.addAll(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            lines.removeIf(line -> line.startsWith(KEY));
        }
        lines.add(KEY + language + '\n');
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1); //$NON-NLS-1$
        AtomicFile.write(file, out -> out.write(content));
    }
}
