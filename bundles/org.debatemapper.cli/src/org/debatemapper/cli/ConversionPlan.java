package org.debatemapper.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.WriterFormat;
import org.eclipse.osgi.util.NLS;

/** Says for each input of a command line where it goes. */
final class ConversionPlan {
    private static final String ANY = "*";

    private final List<String> inputs;
    private final String output;
    private final String extension;

    private ConversionPlan(List<String> inputs, String output, String extension) {
        this.inputs = inputs;
        this.output = output;
        this.extension = extension;
    }

    /**
     * @param words
     *            one input or several, and the output at last: a file, a folder, or a name with a star that stands for the
     *            name of an input without its ending
     * @param extension
     *            the ending of files in an output folder, or null if no format was named
     * @return where everything goes; no two to the same file
     */
    static List<Conversion> of(List<String> words, String extension) {
        List<String> inputs = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(word -> inputs.addAll(expanded(word)));
        List<Conversion> plan = new ConversionPlan(inputs, words.get(words.size() - 1), extension).conversions();
        Map<String, String> taken = new HashMap<>();
        for (Conversion conversion : plan) {
            String other = taken.put(conversion.output(), conversion.input());
            if (other != null && plan.size() > 1) {
                throw usage(Messages.ConversionPlan_sameOutput, other, conversion.input(), conversion.output());
            }
        }
        return plan;
    }

    /** @return the ending of names in a format: the first that it has */
    static String extension(WriterFormat format) {
        return format.extensions().isEmpty() ? format.id() : format.extensions().get(0);
    }

    /** Shells that do not know patterns hand them over as they are. */
    private static List<String> expanded(String word) {
        int folderEnd = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1;
        if (word.indexOf('*', folderEnd) < 0 || exists(word)) {
            return List.of(word);
        }
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(word.substring(0, folderEnd)), word.substring(folderEnd))) {
            files.forEach(file -> found.add(file.toString()));
        } catch (IOException | InvalidPathException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, NLS.bind(Messages.DebateInput_noFile, word), e);
        }
        if (found.isEmpty()) {
            throw new CommandFailure(ExitCode.UNREADABLE, NLS.bind(Messages.DebateInput_noFile, word), null);
        }
        return found.stream().sorted().toList();
    }

    private static boolean exists(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private List<Conversion> conversions() {
        if (isFolder()) {
            if (extension == null) {
                throw usage(Messages.ConversionPlan_noFormat, output);
            }
            return inputs.stream().map(input -> new Conversion(input, Path.of(output).resolve(base(input) + "." + extension).toString()))
                    .toList();
        }
        int star = output.lastIndexOf(ANY);
        if (star >= 0) {
            return inputs.stream().map(input -> new Conversion(input,
                    output.substring(0, star) + base(input) + output.substring(star + 1))).toList();
        }
        if (inputs.size() > 1) {
            throw usage(Messages.ConversionPlan_severalInputs, output);
        }
        return List.of(new Conversion(inputs.get(0), output));
    }

    private boolean isFolder() {
        return output.endsWith("/") || output.endsWith("\\") || exists(output) && Files.isDirectory(Path.of(output));
    }

    private static String base(String input) {
        if (input.equals(DebateInput.STANDARD)) {
            return "debate";
        }
        String name = Path.of(input).getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static CommandFailure usage(String message, Object... values) {
        return new CommandFailure(ExitCode.USAGE, NLS.bind(message, values), null);
    }
}
