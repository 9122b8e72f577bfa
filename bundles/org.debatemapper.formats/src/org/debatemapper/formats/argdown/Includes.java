package org.debatemapper.formats.argdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.core.exchange.TextDecoding;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;

/** Puts included files into a text: only files of the same folder, each once, and no more than a limit. */
final class Includes {
    private static final Pattern INCLUDE = Pattern.compile("@include\\(([^)\\r\\n]*)\\)");
    private static final int MOST = 1_000;
    private static final long LARGEST = 64L * 1024 * 1024;

    private final Path folder;
    private final NewDebate target;
    private final Set<Path> seen = new HashSet<>();
    private long size;

    private Includes(Path folder, NewDebate target) {
        this.folder = folder;
        this.target = target;
    }

    static String resolve(Input input, String text, NewDebate target) {
        if (!text.contains("@include(")) {
            return text;
        }
        Path file = input.path().map(path -> path.toAbsolutePath().normalize()).orElse(null);
        Includes includes = new Includes(file == null ? null : file.getParent(), target);
        includes.seen.add(file);
        String before = null;
        String now = text;
        while (!now.equals(before)) {
            before = now;
            now = includes.round(now);
        }
        return now;
    }

    private String round(String text) {
        return INCLUDE.matcher(text).replaceAll(include -> Matcher.quoteReplacement(content(include.group(1), include.group())));
    }

    private String content(String name, String mark) {
        Path file = folder == null ? null : folder.resolve(name.strip()).normalize();
        if (file != null && !seen.add(file)) {
            return "";
        }
        Notice refusal = refusal(file, mark);
        if (refusal == null) {
            try {
                size += Files.size(file);
                return TextDecoding.decode(Files.readAllBytes(file), file.toString()).text();
            } catch (IOException | ExchangeException e) {
                refusal = FormatNotice.ARGDOWN_INCLUDE_BROKEN.with(e.getMessage());
            }
        }
        target.lost(Loss.Kind.OMITTED, name, refusal, 0);
        return "";
    }

    private Notice refusal(Path file, String mark) {
        if (file == null) {
            return FormatNotice.ARGDOWN_INCLUDE_WITHOUT_FILE.with(mark);
        }
        try {
            if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)
                    || !folder.toRealPath().equals(file.toRealPath().getParent())) {
                return FormatNotice.ARGDOWN_INCLUDE_FOLDER.with();
            }
            return seen.size() > MOST || size + Files.size(file) > LARGEST ? FormatNotice.ARGDOWN_INCLUDE_AMOUNT.with() : null;
        } catch (IOException e) {
            return FormatNotice.ARGDOWN_INCLUDE_BROKEN.with(e.getMessage());
        }
    }
}
