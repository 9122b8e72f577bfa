package org.debatemapper.core.internal.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.core.files.FormatVersion;
import org.debatemapper.model.DebatePackage;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through a file before the model is loaded, for what would be dangerous or hard to explain later: nesting, root,
 * version, foreign names, references to other files, ids used twice.
 */
final class StructureCheck extends DefaultHandler {
    static final String VERSION = "formatVersion";
    static final int DEEPEST = 200;

    private static final String ROOT = "Debate";
    private static final String NAMESPACES = "https://debatemapper.org/model/";
    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> KNOWN = Set.of("", XMI, XSI, DebatePackage.eNS_URI);

    private final FormatVersion current;
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private Locator locator;
    private FormatVersion version;
    private int depth;

    StructureCheck(FormatVersion current) {
        this.current = current;
    }

    /** The version in the file, never null after the root was read. */
    FormatVersion version() {
        return version;
    }

    /** The line that was reached, counted from 1. */
    int line() {
        return locator == null ? 0 : Math.max(0, locator.getLineNumber());
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (depth == 0) {
            checkRoot(uri, localName, qName, attributes);
        }
        depth++;
        if (depth > DEEPEST) {
            throw refusal(NLS.bind(Messages.Reason_tooDeep, DEEPEST));
        }
        checkNamespace(uri);
        checkAttributes(attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        depth--;
    }

    private void checkRoot(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        checkDeclaredEncoding();
        if (!uri.startsWith(NAMESPACES) || !localName.equals(ROOT)) {
            throw refusal(NLS.bind(Messages.Reason_wrongRoot, qName));
        }
        String text = attributes.getValue(VERSION);
        if (text == null) {
            throw refusal(Messages.Reason_noVersion);
        }
        Optional<FormatVersion> parsed = FormatVersion.parse(text);
        if (parsed.isEmpty()) {
            throw refusal(NLS.bind(Messages.Reason_badVersion, text));
        }
        version = parsed.get();
        if (version.compareTo(current) > 0) {
            throw refusal(NLS.bind(Messages.Reason_newerVersion, version, current));
        }
    }

    private void checkDeclaredEncoding() throws SAXException {
        if (locator instanceof Locator2 locator2 && locator2.getEncoding() != null
                && !locator2.getEncoding().equalsIgnoreCase("UTF-8")) {
            throw refusal(NLS.bind(Messages.Reason_declaredEncoding, locator2.getEncoding()));
        }
    }

    private void checkNamespace(String uri) throws SAXException {
        if (!KNOWN.contains(uri) && !(uri.startsWith(NAMESPACES) && version.major() < current.major())) {
            throw refusal(NLS.bind(Messages.Reason_foreignNamespace, uri));
        }
    }

    private void checkAttributes(Attributes attributes) throws SAXException {
        for (int i = 0; i < attributes.getLength(); i++) {
            checkNamespace(attributes.getURI(i));
            String name = attributes.getLocalName(i);
            if (name.equals("href") || name.equals("schemaLocation")) {
                throw refusal(NLS.bind(Messages.Reason_reference, attributes.getValue(i)));
            }
            if (name.equals("id")) {
                checkId(attributes.getValue(i));
            }
        }
    }

    private void checkId(String id) throws SAXException {
        Integer earlier = lineOfId.putIfAbsent(id, line());
        if (earlier != null) {
            throw refusal(NLS.bind(Messages.Reason_duplicateId, id, earlier));
        }
    }

    private SAXException refusal(String reason) {
        return new Refusal(reason, locator);
    }

    /** A file that is well-formed but not acceptable. */
    static final class Refusal extends SAXParseException {
        private static final long serialVersionUID = 1L;

        Refusal(String reason, Locator locator) {
            super(reason, locator);
        }
    }
}
