package org.debatemapper.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes the table of {@link TableExport} as a workbook of Office Open XML with one sheet, whose header stays in sight.
 * Cells are texts, so nothing is taken for a formula.
 */
public final class XlsxWriter implements DebateWriter {
    /** The most characters that a spreadsheet takes in a cell. */
    static final int LONGEST_CELL = 32_767;

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int[] WIDTHS = {12, 10, 24, 60, 14, 14, 11, 8, 10, 18, 30};

    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        part(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
        part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                + "\"><sheets><sheet name=\"Debate\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(zip, "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
        open(zip, "xl/worksheets/sheet1.xml");
        try {
            sheet(zip, new TableExport(new Selection(debate, options), ledger), ledger);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        zip.finish();
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        open(zip, name);
        zip.write((DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The same table gives the same bytes: entries carry no time of writing. */
    private static void open(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY);
        zip.putNextEntry(entry);
    }

    private static void sheet(OutputStream out, TableExport table, LossLedger ledger) throws XMLStreamException, IOException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(SHEET);
        view(xml);
        xml.writeStartElement("sheetData");
        table.write(cells -> {
            try {
                row(xml, cells, ledger);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
        xml.writeEndDocument();
        xml.flush();
    }

    private static void view(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        empty(xml, "pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("cols");
        for (int i = 0; i < WIDTHS.length; i++) {
            String column = String.valueOf(i + 1);
            empty(xml, "col", "min", column, "max", column, "width", String.valueOf(WIDTHS[i]), "customWidth", "1");
        }
        xml.writeEndElement();
    }

    private static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static void row(XMLStreamWriter xml, List<String> cells, LossLedger ledger) throws XMLStreamException {
        xml.writeStartElement("row");
        for (String cell : cells) {
            xml.writeStartElement("c");
            if (!cell.isEmpty()) {
                xml.writeAttribute("t", "inlineStr");
                xml.writeStartElement("is");
                xml.writeStartElement("t");
                xml.writeAttribute("xml:space", "preserve");
                xml.writeCharacters(SpreadsheetText.escaped(fitting(cell, cells.get(0), ledger)));
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String fitting(String cell, String id, LossLedger ledger) {
        if (cell.length() <= LONGEST_CELL) {
            return cell;
        }
        ledger.add(Loss.Kind.OMITTED, id, FormatNotice.TABLE_LONG_CELL.with(LONGEST_CELL));
        return cell.substring(0, LONGEST_CELL);
    }
}
