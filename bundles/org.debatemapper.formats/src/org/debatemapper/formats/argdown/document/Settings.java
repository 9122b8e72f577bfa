package org.debatemapper.formats.argdown.document;

import java.util.Map;

/**
 * What the front matter says about reading.
 *
 * @param strict
 *            whether relations between statements are read strictly
 * @param removeTags
 *            whether tags are taken out of texts
 * @param transformArguments
 *            whether relations of reconstructed arguments move to their conclusions and inferences
 * @param blockData
 *            whether data that begins with a line break is YAML in block style
 * @param shortcodes
 *            characters by shortcode
 */
record Settings(boolean strict, boolean removeTags, boolean transformArguments, boolean blockData,
        Map<String, String> shortcodes) {
    static Settings of(Map<String, Object> frontMatter) {
        Map<?, ?> model = frontMatter.get("model") instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> data = frontMatter.get("data") instanceof Map<?, ?> map ? map : Map.of();
        return new Settings("strict".equals(model.get("mode")), Boolean.TRUE.equals(model.get("removeTagsFromText")),
                !Boolean.FALSE.equals(model.get("transformArgumentRelations")),
                !Boolean.FALSE.equals(data.get("switchToBlockFormatIfMultiline")), Shortcodes.with(model.get("shortcodes")));
    }
}
