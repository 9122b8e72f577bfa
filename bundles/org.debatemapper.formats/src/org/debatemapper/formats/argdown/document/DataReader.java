package org.debatemapper.formats.argdown.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.Notice;
import org.debatemapper.formats.argdown.syntax.SyntaxProblem;
import org.debatemapper.formats.argdown.syntax.Token;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.formats.structure.Yaml;

/** Reads data in braces and front matter. */
final class DataReader {
    private static final Pattern BLOCK_START = Pattern.compile("^\\{[ \t]*(\r\n|\n\r|\n)");

    private final String source;
    private final List<SyntaxProblem> problems;

    DataReader(String source, List<SyntaxProblem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** @return the front matter, empty if there is none or it cannot be read */
    Map<String, Object> frontMatter(Token token) {
        if (token == null) {
            return Map.of();
        }
        return yaml(token, token.image(source).replaceAll("^={3,}|={3,}$", ""), token.line());
    }

    /** @return the data, empty if there is none or it cannot be read */
    Map<String, Object> data(Token token, Settings settings) {
        if (token == null) {
            return Map.of();
        }
        String image = token.image(source);
        Matcher block = BLOCK_START.matcher(image);
        boolean inBlockStyle = settings.blockData() && block.find();
        return inBlockStyle ? yaml(token, image.substring(block.end(), image.length() - 1), token.line() + 1)
                : yaml(token, image, token.line());
    }

    private Map<String, Object> yaml(Token token, String text, int line) {
        Map<String, Object> data = new LinkedHashMap<>();
        try {
            Object value = Yaml.parse(text, line);
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, entry) -> data.put(String.valueOf(key), entry));
            } else if (value != null) {
                problem(token, token.line(), FormatNotice.ARGDOWN_DATA_KEYS.with());
            }
        } catch (MalformedDataException e) {
            problem(token, Math.max(token.line(), e.getLine()), FormatNotice.ARGDOWN_BROKEN_DATA.with(e.getMessage()));
        }
        return data;
    }

    private void problem(Token token, int line, Notice notice) {
        problems.add(new SyntaxProblem(line, token.column(), notice, false));
    }
}
