package org.debatemapper.core.internal.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.model.Identified;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

/** Says in plain words what the XML parser and EMF find. */
final class FaultText {
    private static final String ROOT_END = ":Debate>";

    private FaultText() {
    }

    static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    static String notWellFormed(byte[] bytes, SAXParseException fault) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (!text.startsWith("<")) {
            return Messages.Reason_notXml;
        } else if (text.contains("<!DOCTYPE")) {
            return Messages.Reason_doctype;
        } else if (text.contains(":Debate") && !text.endsWith(ROOT_END) && !text.endsWith("/>")
                && atEnd(bytes, fault.getLineNumber())) {
            return Messages.Reason_truncated;
        }
        return NLS.bind(Messages.Reason_brokenXml, fault.getMessage());
    }

    static String of(Diagnostic fault) {
        if (fault instanceof UnresolvedReferenceException unresolved) {
            return NLS.bind(Messages.Reason_unresolved, unresolved.getReference());
        } else if (fault instanceof FeatureNotFoundException unknown) {
            return NLS.bind(Messages.Reason_unknownFeature, unknown.getName());
        } else if (fault instanceof IllegalValueException bad) {
            return NLS.bind(Messages.Reason_badValue, shown(bad.getValue()),
                    bad.getFeature() == null ? "?" : bad.getFeature().getName());
        }
        return NLS.bind(Messages.Reason_unreadable, fault.getMessage());
    }

    /** EMF knows no line of a reference to an object of the wrong kind: it is where the feature names the id. */
    static int lineOf(Diagnostic fault, byte[] bytes) {
        if (fault.getLine() > 0) {
            return fault.getLine();
        }
        if (fault instanceof IllegalValueException bad && bad.getFeature() != null
                && bad.getValue() instanceof Identified target) {
            Matcher matcher = Pattern
                    .compile("\\b" + bad.getFeature().getName() + "=\"[^\"]*" + Pattern.quote(target.getId()))
                    .matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            return matcher.find() ? lineAt(bytes, matcher.start()) : 0;
        }
        return 0;
    }

    private static Object shown(Object value) {
        return value instanceof Identified target ? target.getId() : value;
    }

    private static boolean atEnd(byte[] bytes, int line) {
        return line >= lineAt(bytes, bytes.length) - 1;
    }
}
