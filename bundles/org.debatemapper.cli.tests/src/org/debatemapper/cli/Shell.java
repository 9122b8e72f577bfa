package org.debatemapper.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.resource.DebateResource;

/** Runs commands in this process and keeps what they print. */
final class Shell {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] input = {};
    private Formats formats = Formats.contributed();

    Shell withInput(byte[] bytes) {
        input = bytes;
        return this;
    }

    Shell withFormats(Formats other) {
        formats = other;
        return this;
    }

    int run(Object... words) {
        out.reset();
        err.reset();
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        return new CommandLineInterface(formats, LocalDate.of(2026, 11, 23)).run(args, new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    byte[] outBytes() {
        return out.toByteArray();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    static Path save(Debate debate, Path file) throws IOException {
        DebateResource resource = DebateFile.create(file);
        resource.getContents().clear();
        resource.getContents().add(debate);
        DebateFile.save(resource, file);
        return file;
    }
}
