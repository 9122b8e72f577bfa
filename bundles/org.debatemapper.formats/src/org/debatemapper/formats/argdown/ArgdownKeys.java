package org.debatemapper.formats.argdown;

/** Names of properties and data keys that connect a debate with its Argdown text. */
final class ArgdownKeys {
    /** Data key of an element, and front matter key: what Argdown cannot say of it. */
    static final String DEBATE = "debate";
    /** Data key of a child: what Argdown cannot say of the relation that it stands in. */
    static final String RELATION = "relation";
    /** Data key within {@link #DEBATE}: the title that stands for none, or for one that Argdown cannot write. */
    static final String WRITTEN = "as";

    static final String TITLE = "argdown.title";
    static final String KIND = "argdown.relation";
    static final String TO = "argdown.to";
    static final String LINE = "argdown.line";
    static final String SKETCH = "argdown.argument";
    static final String RULES = "argdown.rules";
    static final String DATA = "argdown.data";
    /** The data of an inference, where those of its argument stand under {@link #DATA}. */
    static final String INFERENCE_DATA = "argdown.inferenceData";
    static final String MARKUP = "argdown.markup";
    static final String OTHER_TEXTS = "argdown.texts";
    static final String COMMENT = "argdown.comment";
    static final String FRONT_MATTER = "argdown.frontMatter";

    private ArgdownKeys() {
    }
}
