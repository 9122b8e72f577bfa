package org.debatemapper.ui.internal.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.resource.DebateResource;

/** Makes debate files: empty ones and copies of the shipped one. */
public final class NewDebates {
    private static final String DOT_EXTENSION = '.' + DebateResource.EXTENSION;

    private NewDebates() {
    }

    /** @return whether the shipped debate is installed */
    public static boolean hasExample() {
        return Template.JAPAN_KOREA.url() != null;
    }

    /**
     * Copies the shipped debate, ids and all, so that what others say of its elements holds for the copy.
     *
     * @param folder
     *            where to copy it
     * @param language
     *            the language of whoever reads it, a BCP-47 tag; the copy opens in it if the debate is written in it
     * @return the copy; an existing one is left alone and returned
     * @throws IOException
     *             if it is not installed or cannot be written
     */
    public static Path example(Path folder, String language) throws IOException {
        Path target = folder.resolve(Template.JAPAN_KOREA.fileName());
        if (Files.notExists(target)) {
            DebateResource resource = Template.JAPAN_KOREA.load();
            Debate debate = resource.getDebate();
            if (debate.getLanguages().contains(language)) {
                debate.setLanguage(language);
            }
            DebateFile.save(resource, target);
        }
        return target;
    }

    /**
     * Writes a debate with one empty map.
     *
     * @param file
     *            where to; must not exist
     * @param title
     *            the title of the debate
     * @param language
     *            its language, a BCP-47 tag
     * @throws IOException
     *             if it cannot be written
     */
    public static void empty(Path file, String title, String language) throws IOException {
        DebateResource resource = DebateFile.create(file);
        Debate debate = resource.getDebate();
        debate.setTitle(LocalTexts.of(language, title));
        debate.setLanguage(language);
        debate.getLanguages().add(language);
        debate.setCreated(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        debate.getMaps().add(map(Messages.NewDebates_map, language));
        DebateFile.save(resource, file);
    }

    /**
     * @param title
     *            its title
     * @param language
     *            its language
     * @return an empty map with default layout
     */
    public static ArgumentMap map(String title, String language) {
        ArgumentMap map = DebateFactory.eINSTANCE.createArgumentMap();
        map.setTitle(LocalTexts.of(language, title));
        map.setLanguage(language);
        map.setLayout(DebateFactory.eINSTANCE.createLayoutSettings());
        return map;
    }

    /**
     * @param folder
     *            a folder
     * @param name
     *            the wanted name of a debate, without extension
     * @return a file in the folder that does not exist yet
     */
    public static Path free(Path folder, String name) {
        String base = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        Path file = folder.resolve(base + DOT_EXTENSION);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(base + ' ' + i + DOT_EXTENSION);
        }
        return file;
    }
}
