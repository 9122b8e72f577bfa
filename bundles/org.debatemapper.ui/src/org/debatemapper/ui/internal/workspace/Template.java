package org.debatemapper.ui.internal.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.resource.DebateResource;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.Bundle;

/** What a new debate can begin with. */
public enum Template {
    /** A question, an answer, and what speaks for and against it. */
    PROS_AND_CONS("pros-and-cons", true), //$NON-NLS-1$
    /** The parts of one argument (Toulmin 1958) as linked premises, backing and rebuttal. */
    ONE_ARGUMENT("one-argument", true), //$NON-NLS-1$
    /** Need, effect, costs and alternatives of a measure. */
    POLICY_DECISION("policy-decision", true), //$NON-NLS-1$
    /** The shipped debate, whole and in all its languages. */
    JAPAN_KOREA("japan-korea", false); //$NON-NLS-1$

    private static final String EXAMPLES = "org.debatemapper.examples"; //$NON-NLS-1$

    private final String file;
    private final boolean form;

    Template(String name, boolean form) {
        this.file = "debates/" + name + '.' + DebateResource.EXTENSION; //$NON-NLS-1$
        this.form = form;
    }

    /** @return the bundled file, or null if it is not installed */
    URL url() {
        Bundle bundle = Platform.getBundle(EXAMPLES);
        return bundle == null ? null : FileLocator.find(bundle, IPath.fromPortableString(file));
    }

    /** @return the name of the file without its folder */
    public Path fileName() {
        return Path.of(file).getFileName();
    }

    /** @return whether its texts are there to be written over, in one language */
    public boolean isForm() {
        return form;
    }

    /**
     * @return the debate as it is shipped; a new copy, which belongs to the caller
     * @throws IOException
     *             if it is not installed or cannot be read
     */
    public DebateResource load() throws IOException {
        URL url = url();
        if (url == null) {
            throw new IOException(Messages.NewDebates_noExample);
        }
        try (InputStream in = url.openStream()) {
            return DebateFile.load(in, fileName());
        }
    }

    /**
     * Writes a debate that begins as this. It has ids of its own; one that is a form speaks one language.
     *
     * @param target
     *            where to; must not exist
     * @param title
     *            the title of the debate
     * @param language
     *            its language, a BCP-47 tag
     * @throws IOException
     *             if it is not installed or cannot be written
     */
    public void write(Path target, String title, String language) throws IOException {
        DebateResource resource = load();
        Debate debate = resource.getDebate();
        if (form) {
            speak(debate, language);
            debate.setTitle(LocalTexts.of(language, title));
            debate.getMaps().forEach(map -> map.setTitle(LocalTexts.of(language, title)));
        } else {
            debate.getTitle().put(language, title);
            if (debate.getLanguages().contains(language)) {
                debate.setLanguage(language);
            }
        }
        resource.getAllContents().forEachRemaining(Template::renew);
        DebateFile.save(resource, target);
    }

    private static void renew(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(EcoreUtil.generateUUID());
        }
    }

    /** Each text in the language, or in another one for want of it, but under the language that is asked for. */
    private static void speak(Debate debate, String language) {
        EList<String> order = debate.languageOrder(language);
        List<LocalText> texts = new ArrayList<>();
        debate.eAllContents().forEachRemaining(object -> {
            if (object instanceof LocalText text) {
                texts.add(text);
            }
        });
        for (LocalText text : texts) {
            String words = text.resolve(order);
            text.getEntries().clear();
            text.put(language, words);
        }
        debate.setLanguage(language);
        debate.getLanguages().clear();
        debate.getLanguages().add(language);
    }
}
