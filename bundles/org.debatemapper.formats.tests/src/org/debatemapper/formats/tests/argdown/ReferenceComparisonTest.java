package org.debatemapper.formats.tests.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.debatemapper.formats.argdown.document.ArgdownDocument;
import org.debatemapper.formats.argdown.document.DocumentBuilder;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.formats.tests.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements, arguments, relations and implied relations against the answers of the reference implementation 1.7.5. */
class ReferenceComparisonTest {
    static List<Path> files() throws IOException {
        return TestFiles.in("argdown", ".argdown");
    }

    @Test
    void thereAreFilesToCompare() throws IOException {
        assertTrue(files().size() > 100);
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatTheReferenceSays(Path file) throws IOException, MalformedDataException {
        Map<?, ?> expected = (Map<?, ?>) Json.parse(Files.readString(
                file.resolveSibling("expected").resolve(file.getFileName() + ".json")));
        ArgdownDocument document = DocumentBuilder.build(Files.readString(file));
        if (!expected.get("errors").equals(0)) {
            Map<?, ?> statements = (Map<?, ?>) expected.get("statements");
            assertTrue(statements == null || document.statements().size() >= statements.size() || !document.problems().isEmpty());
            return;
        }
        Map<String, Object> actual = CanonicalDocument.of(document);
        for (String part : List.of("sections", "relations", "statements", "arguments", "implicit")) {
            assertEquals(lines(expected.get(part)), lines(actual.get(part)), part);
        }
    }

    private static String lines(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder text = new StringBuilder();
            new TreeMap<>(map).forEach((key, entry) -> text.append(key).append(": ").append(Json.compact(entry)).append('\n'));
            return text.toString();
        }
        return String.join("\n", ((List<?>) value).stream().map(String::valueOf).sorted().toList());
    }
}
