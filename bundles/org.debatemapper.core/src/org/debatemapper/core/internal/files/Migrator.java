package org.debatemapper.core.internal.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.debatemapper.core.files.FormatVersion;
import org.debatemapper.core.files.MigrationStep;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Brings older files to a version, step by step. */
public final class Migrator {
    /** Knows no steps: only files of today's format. */
    public static final Migrator NONE = new Migrator(List.of());

    private final List<MigrationStep> steps;

    /**
     * @param steps
     *            at most one from each version
     */
    public Migrator(List<MigrationStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * @param xml
     *            a well-formed file without DOCTYPE
     * @param from
     *            its version
     * @param to
     *            a later version
     * @return the file in the later version, or nothing if the steps do not lead there
     * @throws IOException
     *             if the platform's XML tools fail
     */
    public Optional<byte[]> migrate(byte[] xml, FormatVersion from, FormatVersion to) throws IOException {
        try {
            Document document = SecureXml.documentBuilder().parse(new ByteArrayInputStream(xml));
            FormatVersion version = from;
            while (version.compareTo(to) < 0) {
                Optional<MigrationStep> step = stepFrom(version);
                if (step.isEmpty()) {
                    return Optional.empty();
                }
                step.get().apply(document);
                version = step.get().to();
            }
            document.getDocumentElement().setAttribute(StructureCheck.VERSION, version.toString());
            return version.equals(to) ? Optional.of(write(document)) : Optional.empty();
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Optional<MigrationStep> stepFrom(FormatVersion version) {
        return steps.stream().filter(s -> s.from().equals(version) && s.to().compareTo(version) > 0).findFirst();
    }

    private static byte[] write(Document document) throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
