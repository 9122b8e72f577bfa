package org.debatemapper.formats.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;

/**
 * The parts of a workbook that hold cells, looked through before a library reads them: unpacked up to a limit, well-formed,
 * and without what would cost it time or memory out of proportion. They are packed anew, so that it sees nothing else.
 */
final class CheckedWorkbook {
    /** How much the parts may hold together, in bytes. */
    static final int LARGEST = 200_000_000;

    private static final String TYPES = "[Content_Types].xml";

    private final String file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private boolean merged;

    private CheckedWorkbook(String file) {
        this.file = file;
    }

    /**
     * @param input
     *            a workbook of Office Open XML
     * @return its parts
     * @throws ExchangeException
     *             if it is no such workbook, is damaged, unpacks to more than {@value #LARGEST} bytes, or is made to hurt
     */
    static CheckedWorkbook open(Input input) throws ExchangeException {
        CheckedWorkbook workbook = new CheckedWorkbook(input.name());
        try (ZipFile zip = ZipFile.builder().setByteArray(input.bytes()).get()) {
            int left = LARGEST;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
                    throw new IOException(entry.getName() + ", method " + entry.getMethod());
                } else if (entry.getName().equals(TYPES) || entry.getName().matches("(?s)xl/.*\\.(xml|rels)")) {
                    left -= workbook.unpack(entry.getName(), zip.getInputStream(entry), left);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ExchangeException(input.name(), 0, 0, FormatNotice.WORKBOOK_DAMAGED.with(e.getMessage()), e);
        }
        if (!workbook.parts.containsKey("xl/workbook.xml") || !workbook.parts.containsKey(TYPES)) {
            throw new ExchangeException(input.name(), 0, 0, FormatNotice.WORKBOOK_NONE.with());
        }
        workbook.check();
        return workbook;
    }

    private int unpack(String name, InputStream packed, int left) throws IOException, ExchangeException {
        try (packed) {
            byte[] part = packed.readNBytes(left + 1);
            if (part.length > left) {
                throw new ExchangeException(file, 0, 0, FormatNotice.WORKBOOK_SIZE.with(LARGEST / 1_000_000));
            }
            parts.put(name, StrictPart.transitional(part));
            return part.length;
        }
    }

    private void check() throws ExchangeException {
        int texts = parts.values().stream().mapToInt(part -> part.length).sum() / "<si/>".length();
        for (byte[] part : parts.values()) {
            SheetCheck sheet = new SheetCheck(file, texts);
            XmlInput.read(Input.of(file, part), sheet);
            merged |= sheet.hasMergedCells();
        }
    }

    /** @return whether cells are merged in some sheet */
    boolean hasMergedCells() {
        return merged;
    }

    /** @return whether cells have formats */
    boolean hasStyles() {
        return new String(parts.get(TYPES), StandardCharsets.UTF_8).contains("spreadsheetml.styles+xml");
    }

    /** @return the parts, in a workbook of their own */
    InputStream packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
