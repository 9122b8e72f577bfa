package org.debatemapper.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;

/** The parts of a workbook that hold texts, unpacked up to a limit, so that a small file cannot fill the memory. */
final class Workbook {
    /** How much the parts may hold together, in bytes. */
    static final int LARGEST = 200_000_000;

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final String file;
    private final Map<String, byte[]> parts = new HashMap<>();

    private Workbook(String file) {
        this.file = file;
    }

    /**
     * @param input
     *            a workbook of Office Open XML
     * @return its parts
     * @throws ExchangeException
     *             if it is no such workbook, is damaged, or unpacks to more than {@value #LARGEST} bytes
     */
    static Workbook open(Input input) throws ExchangeException {
        Workbook workbook = new Workbook(input.name());
        try (ZipInputStream zip = new ZipInputStream(input.stream())) {
            int left = LARGEST;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean needed = entry.getName().startsWith("xl/") && entry.getName().matches(".*\\.(xml|rels)")
                        && !entry.getName().contains("styles");
                left -= workbook.unpack(needed ? entry.getName() : null, zip, left);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ExchangeException(input.name(), 0, 0, FormatNotice.WORKBOOK_DAMAGED.with(e.getMessage()), e);
        }
        if (!workbook.parts.containsKey("xl/workbook.xml")) {
            throw new ExchangeException(input.name(), 0, 0, FormatNotice.WORKBOOK_NONE.with());
        }
        return workbook;
    }

    /** Parts that are not needed, without name here, are unpacked as well to get behind them, so they count. */
    private int unpack(String name, ZipInputStream zip, int left) throws IOException, ExchangeException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        int size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            if (size + read > left) {
                throw new ExchangeException(file, 0, 0, FormatNotice.WORKBOOK_SIZE.with(LARGEST / 1_000_000));
            }
            size += read;
            part.write(buffer, 0, name == null ? 0 : read);
        }
        if (name != null) {
            parts.put(name, part.toByteArray());
        }
        return size;
    }

    /** @return the texts that cells share, empty if they share none */
    Input sharedTexts() {
        return input("xl/sharedStrings.xml");
    }

    /** @return the first sheet */
    Input firstSheet() throws ExchangeException {
        String[] id = {null};
        XmlInput.read(input("xl/workbook.xml"), new Elements("sheet") {
            @Override
            void found(XMLStreamReader reader) {
                id[0] = id[0] == null ? reader.getAttributeValue(RELATIONSHIPS, "id") : id[0];
            }
        });
        String[] target = {"worksheets/sheet1.xml"};
        if (parts.containsKey("xl/_rels/workbook.xml.rels")) {
            XmlInput.read(input("xl/_rels/workbook.xml.rels"), new Elements("Relationship") {
                @Override
                void found(XMLStreamReader reader) {
                    if (reader.getAttributeValue(null, "Id") != null && reader.getAttributeValue(null, "Id").equals(id[0])) {
                        target[0] = String.valueOf(reader.getAttributeValue(null, "Target"));
                    }
                }
            });
        }
        String name = target[0].startsWith("/") ? target[0].substring(1) : "xl/" + target[0];
        if (!parts.containsKey(name)) {
            throw new ExchangeException(file, 0, 0, FormatNotice.WORKBOOK_NO_SHEET.with());
        }
        return input(name);
    }

    private Input input(String part) {
        return Input.of(file, parts.getOrDefault(part, "<sst/>".getBytes(StandardCharsets.US_ASCII)));
    }

    /** Looks at the elements of one name. */
    private abstract static class Elements implements XmlInput.Events {
        private final String name;

        Elements(String name) {
            this.name = name;
        }

        abstract void found(XMLStreamReader reader);

        @Override
        public void start(String element, XMLStreamReader reader, int line) {
            if (element.equals(name)) {
                found(reader);
            }
        }

        @Override
        public void end(String element, String text) {
            // only attributes count
        }
    }
}
