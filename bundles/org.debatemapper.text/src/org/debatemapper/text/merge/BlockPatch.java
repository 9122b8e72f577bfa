package org.debatemapper.text.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a text that a person wrote up to date with a debate: of the text that the program would write, only the blocks
 * that became different are taken over. A block is what stands between empty lines and begins with a title.
 */
final class BlockPatch {
    private static final Pattern GAP = Pattern.compile("(?:\\r?\\n[ \\t]*){2,}");
    private static final Pattern KEY = Pattern.compile("(?m)^(\\[[^\\]\\n]+\\]|<[^>\\n]+>|#+ .*|===.*)");
    private static final String END = "\n\n";

    /** What follows a key up to the next key, and what stands before the key, such as comments. */
    private record Block(String before, String body) {
    }

    private BlockPatch() {
    }

    /**
     * @param own
     *            what the person wrote
     * @param from
     *            what the program would have written for the debate as it was
     * @param to
     *            what it would write now
     * @return the person's text with the changes
     */
    static String apply(String own, String from, String to) {
        Map<String, Block> old = blocks(from);
        Map<String, Block> wanted = blocks(to);
        Map<String, Block> result = blocks(own);
        old.keySet().stream().filter(key -> !wanted.containsKey(key)).forEach(result::remove);
        List<String> keys = new ArrayList<>(result.keySet());
        String above = null;
        for (Map.Entry<String, Block> entry : wanted.entrySet()) {
            String key = entry.getKey();
            Block now = entry.getValue();
            if (!old.containsKey(key) || !result.containsKey(key)) {
                if (!result.containsKey(key)) {
                    keys.add(above == null ? 0 : keys.indexOf(above) + 1, key);
                }
                result.put(key, now);
            } else if (!old.get(key).equals(now)) {
                Block mine = result.get(key);
                result.put(key, new Block(old.get(key).before().equals(now.before()) ? mine.before() : now.before(),
                        now.body()));
            }
            above = key;
        }
        StringBuilder text = new StringBuilder();
        keys.forEach(key -> text.append(result.get(key).before()).append(result.get(key).body()).append(END));
        return text.toString().stripTrailing() + "\n";
    }

    private static Map<String, Block> blocks(String text) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        StringBuilder before = new StringBuilder();
        String last = null;
        for (String part : GAP.split(text.strip())) {
            Matcher key = KEY.matcher(part);
            if (key.lookingAt() && !blocks.containsKey(key.group())) {
                last = key.group();
                blocks.put(last, new Block(before.toString(), part));
                before.setLength(0);
            } else if (last != null && part.startsWith("(")) {
                Block block = blocks.get(last);
                blocks.put(last, new Block(block.before(), block.body() + END + part));
            } else {
                before.append(part).append(END);
            }
        }
        if (!before.isEmpty() && last != null) {
            Block block = blocks.get(last);
            blocks.put(last, new Block(block.before(), block.body() + END + before.toString().strip()));
        }
        return blocks;
    }
}
