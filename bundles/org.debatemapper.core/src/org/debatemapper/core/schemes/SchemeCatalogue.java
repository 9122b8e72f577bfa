package org.debatemapper.core.schemes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Scheme;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The argumentation schemes that are shipped, after D. Walton, C. Reed, F. Macagno: Argumentation Schemes (Cambridge
 * University Press, 2008), in our own words, in English, Japanese and Korean. Read once, when it is first asked for.
 */
public final class SchemeCatalogue {
    private static final String FILE = "/catalogue/walton.debate";

    private final Debate catalogue;

    private SchemeCatalogue(Debate catalogue) {
        this.catalogue = catalogue;
    }

    /** Read lazily by the rules for the initialisation of classes. */
    private static final class Shipped {
        private static final SchemeCatalogue INSTANCE = read();

        private static SchemeCatalogue read() {
            try (InputStream in = SchemeCatalogue.class.getResourceAsStream(FILE)) {
                return new SchemeCatalogue(DebateFile.load(in, Path.of(FILE)).getDebate());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @return the catalogue, never null */
    public static SchemeCatalogue shipped() {
        return Shipped.INSTANCE;
    }

    /** @return all schemes in the order of the catalogue; they must not be changed or moved: use copies */
    public List<Scheme> schemes() {
        return List.copyOf(catalogue.getSchemes());
    }

    /**
     * @param key
     *            such as {@code expert-opinion}
     * @return the scheme of the catalogue; it must not be changed or moved
     */
    public Optional<Scheme> find(String key) {
        return find(catalogue, key);
    }

    /**
     * @param debate
     *            a debate
     * @param key
     *            such as {@code expert-opinion}
     * @return the debate's own copy
     */
    public static Optional<Scheme> find(Debate debate, String key) {
        return debate.getSchemes().stream().filter(scheme -> key.equals(scheme.getKey())).findFirst();
    }

    /**
     * @param key
     *            such as {@code expert-opinion}
     * @return a new copy in no debate, with ids of its own
     * @throws IllegalArgumentException
     *             if the catalogue has no such scheme
     */
    public Scheme copyOf(String key) {
        Scheme copy = EcoreUtil
                .copy(find(key).orElseThrow(() -> new IllegalArgumentException("No scheme \"" + key + "\"")));
        refreshId(copy);
        for (Iterator<EObject> contents = copy.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Identified part) {
                refreshId(part);
            }
        }
        return copy;
    }

    /**
     * Gives a debate its own copy of a scheme, if it does not have it yet.
     *
     * @param debate
     *            gets the copy as its last scheme
     * @param key
     *            such as {@code expert-opinion}
     * @return the debate's copy
     * @throws IllegalArgumentException
     *             if neither debate nor catalogue has such a scheme
     */
    public Scheme copyInto(Debate debate, String key) {
        return find(debate, key).orElseGet(() -> {
            Scheme copy = copyOf(key);
            debate.getSchemes().add(copy);
            return copy;
        });
    }

    private static void refreshId(Identified object) {
        object.setId(UUID.randomUUID().toString());
    }
}
