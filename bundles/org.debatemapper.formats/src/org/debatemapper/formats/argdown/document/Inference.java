package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The step from premises to a conclusion. */
public final class Inference implements RelationEnd {
    private final List<ArgdownRelation> relations = new ArrayList<>();
    private final ArgdownArgument argument;
    private final List<String> rules;
    private final Map<String, Object> data;
    private final int conclusionIndex;

    Inference(ArgdownArgument argument, List<String> rules, Map<String, Object> data, int conclusionIndex) {
        this.argument = argument;
        this.rules = rules;
        this.data = data;
        this.conclusionIndex = conclusionIndex;
    }

    @Override
    public String title() {
        return argument.title();
    }

    @Override
    public List<ArgdownRelation> relations() {
        return relations;
    }

    /** @return the argument that it is a step of */
    public ArgdownArgument argument() {
        return argument;
    }

    /** @return the names of its rules, may be empty */
    public List<String> rules() {
        return rules;
    }

    /** @return its data, empty if it has none */
    public Map<String, Object> data() {
        return data;
    }

    /** @return the position of its conclusion in the argument's structure, from 0 */
    public int conclusionIndex() {
        return conclusionIndex;
    }
}
