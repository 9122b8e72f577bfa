package org.debatemapper.formats.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Scheme;

/** The schemes that a file names, made once each. */
public final class SchemeTable {
    private final NewDebate target;
    private final Map<String, Scheme> schemes = new HashMap<>();

    /**
     * @param target
     *            takes the schemes
     */
    public SchemeTable(NewDebate target) {
        this.target = target;
    }

    /**
     * @param name
     *            a name, as words or in camel case
     * @return the scheme of the debate with this name; its key is the name in lower case with hyphens
     */
    public Scheme named(String name) {
        String words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replaceAll("[\\s_-]+", " ").strip();
        String key = words.toLowerCase(Locale.ROOT).replace(' ', '-');
        return schemes.computeIfAbsent(key, k -> {
            Scheme scheme = DebateFactory.eINSTANCE.createScheme();
            scheme.setKey(k);
            scheme.setName(target.text(words));
            target.debate().getSchemes().add(scheme);
            return scheme;
        });
    }
}
