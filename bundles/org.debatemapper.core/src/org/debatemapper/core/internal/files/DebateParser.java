package org.debatemapper.core.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.debatemapper.core.files.FormatVersion;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.model.resource.UnreadableDebateException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.Resource.IOWrappedException;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Turns bytes into a debate, or says where and why that is impossible. */
public final class DebateParser {
    private static final FormatVersion CURRENT = FormatVersion.parse(DebateResource.FORMAT_VERSION).orElseThrow();

    private final Migrator migrator;

    /**
     * @param migrator
     *            brings older files to today's format
     */
    public DebateParser(Migrator migrator) {
        this.migrator = migrator;
    }

    /** @return a parser that knows all migrations; there is no format before 1.0, so none yet */
    public static DebateParser standard() {
        return new DebateParser(new Migrator(List.of()));
    }

    /**
     * @param file
     *            a file
     * @param mebibytes
     *            the limit
     * @return the refusal of a file above the limit
     */
    public static UnreadableDebateException tooLarge(Path file, int mebibytes) {
        return new UnreadableDebateException(file, 0, NLS.bind(Messages.Reason_tooLarge, mebibytes), null);
    }

    /**
     * @param bytes
     *            the content of a file
     * @param file
     *            its name for messages and the location of the resource
     * @return the whole debate
     * @throws UnreadableDebateException
     *             with line and reason
     * @throws IOException
     *             if the platform's XML tools fail
     */
    public DebateResource parse(byte[] bytes, Path file) throws IOException {
        checkText(bytes, file);
        FormatVersion version = checkStructure(bytes, file);
        boolean older = version.compareTo(CURRENT) < 0;
        DebateResource resource = load(older ? migrate(bytes, version, file) : bytes, file);
        FileState.of(resource).loaded(file, bytes, older ? version.toString() : null);
        return resource;
    }

    private static void checkText(byte[] bytes, Path file) throws UnreadableDebateException {
        if (bytes.length == 0) {
            throw new UnreadableDebateException(file, 0, Messages.Reason_empty, null);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(in);
        } catch (CharacterCodingException e) {
            throw new UnreadableDebateException(file, FaultText.lineAt(bytes, in.position()), Messages.Reason_encoding,
                    e);
        }
    }

    private static FormatVersion checkStructure(byte[] bytes, Path file) throws IOException {
        StructureCheck check = new StructureCheck(CURRENT);
        try {
            XMLReader reader = SecureXml.reader();
            reader.setContentHandler(check);
            reader.setErrorHandler(check);
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
            return check.version();
        } catch (StructureCheck.Refusal e) {
            throw new UnreadableDebateException(file, e.getLineNumber(), e.getMessage(), e);
        } catch (SAXParseException e) {
            // a text that ends before its first element has no line for the parser
            throw new UnreadableDebateException(file, Math.max(1, e.getLineNumber()), FaultText.notWellFormed(bytes, e), e);
        } catch (IOException e) {
            throw new UnreadableDebateException(file, check.line(), NLS.bind(Messages.Reason_brokenXml, e.getMessage()),
                    e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private byte[] migrate(byte[] bytes, FormatVersion version, Path file) throws IOException {
        return migrator.migrate(bytes, version, CURRENT).orElseThrow(() -> new UnreadableDebateException(file, 0,
                NLS.bind(Messages.Reason_noMigration, version, CURRENT), null));
    }

    private static DebateResource load(byte[] bytes, Path file) throws UnreadableDebateException {
        DebateResource resource = new DebateResource(URI.createFileURI(file.toAbsolutePath().toString()));
        try {
            resource.load(new ByteArrayInputStream(bytes), null);
        } catch (IOWrappedException e) {
            throw refusal(resource, bytes, file, e);
        } catch (IOException | WrappedException | ClassCastException | IllegalArgumentException
                | ArrayStoreException e) {
            // EMF reports some wrong types of values only by these.
            throw new UnreadableDebateException(file, 0, NLS.bind(Messages.Reason_unreadable, e.getMessage()), e);
        }
        if (resource.getDebate() == null) {
            throw new UnreadableDebateException(file, 0, NLS.bind(Messages.Reason_wrongRoot, "?"), null);
        }
        return resource;
    }

    private static UnreadableDebateException refusal(DebateResource resource, byte[] bytes, Path file,
            IOWrappedException cause) {
        Diagnostic first = resource.getErrors().isEmpty() ? null : resource.getErrors().get(0);
        return first == null
                ? new UnreadableDebateException(file, 0, NLS.bind(Messages.Reason_unreadable, cause.getMessage()), cause)
                : new UnreadableDebateException(file, FaultText.lineOf(first, bytes), FaultText.of(first), cause);
    }
}
