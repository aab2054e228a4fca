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

/// hOCR 1.2 as XHTML: the present text with boxes in pixels of the page's image. A word that was parted at a line's end
/// stands whole on its first line.
public final class HocrDocumentExporter implements DocumentExporter {

    @Override
    public ExportFormat format() {
        return ExportFormat.HOCR;
    }

    @Override
    public void export(ExportDocument document, Path target, Progress progress) throws RelireException {
        XmlFile.write(target, xml -> {
            xml.doctype("<!DOCTYPE html>");
            xml.start("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "fr");
            head(xml, document);
            xml.start("body");
            for (int i = 0; i < document.source().pageCount(); i++) {
                progress.checkCancelled();
                page(xml, document.page(i), document.source().fileName());
                progress.advance(i + 1L, document.source().pageCount());
            }
            xml.end().end();
        });
    }

    private static void head(XmlFile xml, ExportDocument document) throws XMLStreamException {
        xml.start("head").element("title", document.source().fileName())
                .empty("meta", "charset", "UTF-8")
                .empty("meta", "name", "ocr-system", "content", "Relire")
                .empty("meta", "name", "ocr-capabilities", "content", "ocr_page ocr_carea ocr_par ocr_line ocrx_word")
                .end();
    }

    private static void page(XmlFile xml, ExportPage page, String fileName) throws XMLStreamException {
        int number = page.record().id().pageNumber();
        Reading reading = page.reading();
        OcrPage layout = reading == null ? OcrPage.NONE : reading.layout();
        String title = "image \"" + fileName.replace("\"", "'") + "\"; "
                + bbox(new Box(0, 0, layout.width(), layout.height())) + "; ppageno " + (number - 1)
                + (layout.dpi() > 0 ? "; scan_res " + layout.dpi() + " " + layout.dpi() : "");
        xml.start("div", "class", "ocr_page", "id", "page_" + number, "title", title);
        List<LaidOutText.Block> blocks = LaidOutText.of(page).blocks();
        for (int i = 0; i < blocks.size(); i++) {
            block(xml, blocks.get(i), number + "_" + (i + 1));
        }
        xml.end();
    }

    private static void block(XmlFile xml, LaidOutText.Block block, String id) throws XMLStreamException {
        start(xml, "div", "ocr_carea", "block_" + id, block.layout() == null ? null : block.layout().box());
        if (block.layout() != null && block.layout().language() != Language.UNKNOWN) {
            xml.attribute("lang", block.layout().language().tag());
        }
        int line = 0;
        int word = 0;
        for (int p = 0; p < block.paragraphs().size(); p++) {
            LaidOutText.Paragraph paragraph = block.paragraphs().get(p);
            start(xml, "p", "ocr_par", "par_" + id + "_" + (p + 1), paragraph.box());
            for (LaidOutText.Line each : paragraph.lines()) {
                start(xml, "span", "ocr_line", "line_" + id + "_" + ++line, each.box());
                for (LaidOutText.Part part : each.parts()) {
                    if (part.isFirst()) {
                        word(xml, part, "word_" + id + "_" + ++word);
                    }
                }
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    private static void word(XmlFile xml, LaidOutText.Part part, String id) throws XMLStreamException {
        xml.start("span", "class", "ocrx_word", "id", id);
        if (part.box() != null) {
            xml.attribute("title",
                    bbox(part.box()) + "; x_wconf " + Math.round(part.word().confidence() * 100));
        }
        xml.text(part.word().text()).end();
    }

    private static void start(XmlFile xml, String element, String kind, String id, @Nullable Box box)
            throws XMLStreamException {
        xml.start(element, "class", kind, "id", id);
        if (box != null) {
            xml.attribute("title", bbox(box));
        }
    }

    private static String bbox(Box box) {
        return "bbox " + box.x() + " " + box.y() + " " + box.right() + " " + box.bottom();
    }
}
