package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.ui.internal.workspace.WindowLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowLanguageTest {
    @TempDir
    Path folder;

    @Test
    void oneLineOfTheConfigurationChanges() throws IOException {
        Path file = folder.resolve("config.ini");
        Files.writeString(file, "#made by hand\nosgi.nl=en\neclipse.product=x");
        WindowLanguage.keep(file, "ja");
        assertEquals("#made by hand\neclipse.product=x\nosgi.nl=ja\n", Files.readString(file));
        WindowLanguage.keep(file, "ko");
        assertEquals("#made by hand\neclipse.product=x\nosgi.nl=ko\n", Files.readString(file));
    }

    @Test
    void anInstallationForAllHasNoFileYet() throws IOException {
        Path file = folder.resolve("config.ini");
        WindowLanguage.keep(file, "ko");
        assertEquals("osgi.nl=ko\n", Files.readString(file));
    }
}
