package org.relire.export;

import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrPage;
import org.relire.model.Reading;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.DocumentExporter;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportFormat;
import org.relire.workflow.port.ExportPage;

/// ALTO 4.4 (Library of Congress): all pages of the document in one file, the present text with boxes in pixels of the
/// page's image. A word that was parted at a line's end is `HypPart1` and `HypPart2` with the whole word beside.
public final class AltoDocumentExporter implements DocumentExporter {

    private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";
    private static final String SCHEMA = "http://www.loc.gov/standards/alto/v4/alto-4-4.xsd";

    @Override
    public ExportFormat format() {
        return ExportFormat.ALTO;
    }

    @Override
    public void export(ExportDocument document, Path target, Progress progress) throws RelireException {
        XmlFile.write(target, xml -> {
            xml.start("alto", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:schemaLocation", NAMESPACE + " " + SCHEMA, "SCHEMAVERSION", "4.4");
            describe(xml, document);
            xml.start("Layout");
            for (int i = 0; i < document.source().pageCount(); i++) {
                progress.checkCancelled();
                page(xml, document.page(i));
                progress.advance(i + 1L, document.source().pageCount());
            }
            xml.end().end();
        });
    }

    private static void describe(XmlFile xml, ExportDocument document) throws XMLStreamException {
        xml.start("Description").element("MeasurementUnit", "pixel").start("sourceImageInformation")
                .element("fileName", document.source().fileName())
                .element("documentIdentifier", document.source().sha256()).end();
        xml.start("Processing", "ID", "relire").element("processingCategory", "contentModification")
                .start("processingSoftware").element("softwareName", "Relire").end().end().end();
    }

    private static void page(XmlFile xml, ExportPage page) throws XMLStreamException {
        String id = "page" + page.record().id().pageNumber();
        Reading reading = page.reading();
        OcrPage layout = reading == null ? OcrPage.NONE : reading.layout();
        xml.start("Page", "ID", id, "PHYSICAL_IMG_NR", page.record().id().pageNumber());
        if (layout.width() > 0) {
            xml.attribute("WIDTH", layout.width()).attribute("HEIGHT", layout.height());
        }
        if (reading == null) {
            xml.attribute("QUALITY", "Damaged");
        }
        xml.start("PrintSpace", "ID", id + "_space");
        box(xml, new Box(0, 0, layout.width(), layout.height()));
        List<LaidOutText.Block> blocks = LaidOutText.of(page).blocks();
        for (int i = 0; i < blocks.size(); i++) {
            block(xml, blocks.get(i), id + "_block" + (i + 1));
        }
        xml.end().end();
    }

    private static void block(XmlFile xml, LaidOutText.Block block, String id) throws XMLStreamException {
        xml.start("TextBlock", "ID", id);
        if (block.layout() != null) {
            box(xml, block.layout().box());
            if (block.layout().language() != Language.UNKNOWN) {
                xml.attribute("LANG", block.layout().language().tag());
            }
        }
        List<LaidOutText.Line> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            line(xml, lines.get(i), id + "_line" + (i + 1));
        }
        xml.end();
    }

    private static void line(XmlFile xml, LaidOutText.Line line, String id) throws XMLStreamException {
        xml.start("TextLine", "ID", id);
        box(xml, line.box());
        for (int i = 0; i < line.parts().size(); i++) {
            LaidOutText.Part part = line.parts().get(i);
            if (i > 0) {
                xml.empty("SP");
            }
            string(xml, part, id + "_word" + (i + 1));
        }
        xml.end();
    }

    private static void string(XmlFile xml, LaidOutText.Part part, String id) throws XMLStreamException {
        xml.start("String", "ID", id, "CONTENT", part.text());
        box(xml, part.box());
        if (!part.isWhole()) {
            xml.attribute("SUBS_TYPE", part.isFirst() ? "HypPart1" : "HypPart2")
                    .attribute("SUBS_CONTENT", part.word().text());
        }
        if (part.box() != null) {
            xml.attribute("WC", part.word().confidence());
        }
        xml.end();
        if (!part.isWhole() && part.index() + 1 < part.word().pieces().size()) {
            xml.empty("HYP", "CONTENT", "-");
        }
    }

    private static void box(XmlFile xml, @Nullable Box box) throws XMLStreamException {
        if (box != null) {
            xml.attribute("HPOS", box.x()).attribute("VPOS", box.y())
                    .attribute("WIDTH", box.width()).attribute("HEIGHT", box.height());
        }
    }
}
