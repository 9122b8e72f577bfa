package org.debatemapper.core.internal.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Format;
import org.debatemapper.core.exchange.FormatOption;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.exchange.WriterFormat;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads the formats from the extension registry. */
public final class ContributedFormats {
    private ContributedFormats() {
    }

    /** @return what is contributed now, ordered by id */
    public static Formats read() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return new Formats(List.of(DebateFormat.READER), List.of(DebateFormat.WRITER));
        }
        return new Formats(
                collect(registry, DebateReader.EXTENSION_POINT,
                        e -> new ReaderFormat(id(e), e.getAttribute("name"), extensions(e), options(e),
                                factory(e, DebateReader.class))),
                collect(registry, DebateWriter.EXTENSION_POINT, e -> new WriterFormat(id(e), e.getAttribute("name"),
                        extensions(e), options(e), factory(e, DebateWriter.class))));
    }

    private static <F extends Format> List<F> collect(IExtensionRegistry registry, String point,
            Function<IConfigurationElement, F> toFormat) {
        List<F> formats = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
            formats.add(toFormat.apply(element));
        }
        formats.sort(Comparator.comparing(Format::id));
        return formats;
    }

    private static String id(IConfigurationElement element) {
        return element.getAttribute("id");
    }

    private static List<String> extensions(IConfigurationElement element) {
        return words(element.getAttribute("extensions")).stream().map(e -> e.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<FormatOption> options(IConfigurationElement element) {
        return Arrays.stream(element.getChildren("option"))
                .map(o -> new FormatOption(o.getAttribute("name"), o.getAttribute("label"),
                        words(o.getAttribute("values")), o.getAttribute("default")))
                .toList();
    }

    private static List<String> words(String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.strip().split("\\s*,\\s*"));
    }

    private static <T> Supplier<T> factory(IConfigurationElement element, Class<T> type) {
        return () -> {
            try {
                return type.cast(element.createExecutableExtension("class"));
            } catch (CoreException | ClassCastException e) {
                throw new IllegalStateException("The format " + id(element) + " of "
                        + element.getContributor().getName() + " cannot be used: " + e.getMessage(), e);
            }
        };
    }
}
