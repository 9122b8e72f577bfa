package org.debatemapper.formats.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.debatemapper.model.Argument;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.PremiseRole;
import org.debatemapper.model.Scheme;
import org.debatemapper.model.SchemeRole;
import org.debatemapper.model.Statement;

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
        String words = words(name);
        return schemes.computeIfAbsent(key(words), k -> {
            Scheme scheme = DebateFactory.eINSTANCE.createScheme();
            scheme.setKey(k);
            scheme.setName(target.text(words));
            target.debate().getSchemes().add(scheme);
            return scheme;
        });
    }

    /**
     * Gives a premise a role in the scheme of its argument, which takes on a role that it does not have yet. Nothing happens without
     * a scheme, without a name, or if the premise has a role.
     *
     * @param argument
     *            an argument
     * @param premise
     *            a premise of it
     * @param name
     *            what the role is called, or null
     */
    public void role(Argument argument, Statement premise, String name) {
        Scheme scheme = argument.getScheme();
        if (scheme == null || name == null || name.isBlank() || argument.roleOf(premise) != null) {
            return;
        }
        String words = words(name);
        PremiseRole given = DebateFactory.eINSTANCE.createPremiseRole();
        given.setPremise(premise);
        given.setRole(scheme.getRoles().stream().filter(role -> key(words).equals(role.getKey())).findFirst().orElseGet(() -> {
            SchemeRole role = DebateFactory.eINSTANCE.createSchemeRole();
            role.setKey(key(words));
            role.setName(target.text(words));
            scheme.getRoles().add(role);
            return role;
        }));
        argument.getRoles().add(given);
    }

    private static String words(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replaceAll("[\\s_-]+", " ").strip();
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
