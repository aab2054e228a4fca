package org.relire.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relire.model.MediaKind;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.DocumentExporter;
import org.relire.workflow.port.ExportPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class XmlDocumentExportersTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void target() {
        target = folder.resolve("out.xml");
    }

    private Document alto(ExportPage... pages) throws Exception {
        return export(new AltoDocumentExporter(), pages);
    }

    private Document hocr(ExportPage... pages) throws Exception {
        return export(new HocrDocumentExporter(), pages);
    }

    private Document export(DocumentExporter exporter, ExportPage... pages) throws Exception {
        write(exporter, pages);
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.parse(target.toFile());
    }

    private void write(DocumentExporter exporter, ExportPage... pages) throws RelireException {
        exporter.export(Samples.document(MediaKind.TIFF, folder, pages), target, Progress.NONE);
    }

    private static ExportPage repairedPage() {
        Reading reading = Samples.reading(ReadingSource.OCR, "La cornmission & l'a consta-", "té.");
        RepairedPage repaired = Samples.repaired(reading,
                Samples.edit(reading.text(), "cornmission", "commission"),
                Samples.edit(reading.text(), "consta-\nté.", "constaté."));
        return Samples.scan(0, Path.of("p.png"), reading, repaired);
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> attribute(List<Element> elements, String name) {
        return elements.stream().map(e -> e.getAttribute(name)).toList();
    }

    @Test
    void altoHasTheRepairedWordsWithTheirBoxesAndConfidences() throws Exception {
        Document alto = alto(repairedPage());
        List<Element> strings = elements(alto, "String");

        assertEquals(List.of("La", "commission", "&", "l'a", "consta", "té."), attribute(strings, "CONTENT"));
        Element commission = strings.get(1);
        assertEquals("136", commission.getAttribute("HPOS"));
        assertEquals("100", commission.getAttribute("VPOS"));
        assertEquals("132", commission.getAttribute("WIDTH"));
        assertEquals("20", commission.getAttribute("HEIGHT"));
        assertEquals("0.90", commission.getAttribute("WC"));
        assertEquals("0.80", strings.getFirst().getAttribute("WC"));
        assertEquals("fr", elements(alto, "TextBlock").getFirst().getAttribute("LANG"));
        assertEquals("850", elements(alto, "Page").getFirst().getAttribute("WIDTH"));
        assertEquals("pixel", elements(alto, "MeasurementUnit").getFirst().getTextContent());
        assertEquals("http://www.loc.gov/standards/alto/ns-v4#", alto.getDocumentElement().getAttribute("xmlns"));
    }

    @Test
    void altoKeepsBothPartsOfAPartedWordAndTheWholeBeside() throws Exception {
        List<Element> strings = elements(alto(repairedPage()), "String");

        assertEquals("HypPart1", strings.get(4).getAttribute("SUBS_TYPE"));
        assertEquals("HypPart2", strings.get(5).getAttribute("SUBS_TYPE"));
        assertEquals("constaté.", strings.get(4).getAttribute("SUBS_CONTENT"));
        assertEquals("constaté.", strings.get(5).getAttribute("SUBS_CONTENT"));
        assertEquals("140", strings.get(5).getAttribute("VPOS"));
        assertFalse(strings.getFirst().hasAttribute("SUBS_TYPE"));
    }

    @Test
    void hocrHasTheRepairedWordsWithTheirBoxesAndConfidences() throws Exception {
        Document hocr = hocr(repairedPage());
        List<Element> words = elements(hocr, "span").stream()
                .filter(e -> e.getAttribute("class").equals("ocrx_word")).toList();

        assertEquals(List.of("La", "commission", "&", "l'a", "constaté."),
                words.stream().map(Element::getTextContent).toList());
        assertEquals("bbox 136 100 268 120; x_wconf 90", words.get(1).getAttribute("title"));
        Element page = elements(hocr, "div").getFirst();
        assertEquals("image \"rapport été.pdf\"; bbox 0 0 850 1100; ppageno 0; scan_res 144 144",
                page.getAttribute("title"));
        assertEquals("fr", elements(hocr, "div").get(1).getAttribute("lang"));
    }

    static List<DocumentExporter> exporters() {
        return List.of(new AltoDocumentExporter(), new HocrDocumentExporter());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void whateverIsOnThePagesTheFileIsWellFormedWithUniqueIds(DocumentExporter exporter) throws Exception {
        Reading odd = Samples.reading(ReadingSource.OCR, "a\u0001b <x> \uD800 ]]> \uFFFE \"q\" 漢");
        Reading empty = Samples.reading(ReadingSource.OCR);
        Reading plain = Reading.ofTextFile("test", "sans image\ndeux", Samples.NOW);
        Document document = export(exporter,
                Samples.scan(0, folder, odd, Samples.repaired(odd)),
                Samples.scan(1, folder, empty, Samples.repaired(empty)),
                Samples.failed(2),
                Samples.withoutImage(3, plain, Samples.repaired(plain)),
                Samples.scan(4, folder, odd, Samples.repaired(odd)));

        Set<String> ids = new HashSet<>();
        for (Element element : elements(document, "*")) {
            for (String name : List.of("ID", "id")) {
                assertTrue(!element.hasAttribute(name) || ids.add(element.getAttribute(name)), element::toString);
            }
        }
        assertTrue(Samples.read(target).contains("sans"), "a text file's words are there though they have no place");
        assertTrue(Samples.read(target).contains("漢"));
        assertTrue(Samples.read(target).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    }

    @Test
    void aWordThatIsOnlyALineOfItsOwnAfterTypingHasAPlace() throws Exception {
        Reading reading = Samples.reading(ReadingSource.OCR, "la loi");
        Document alto = alto(Samples.scan(0, folder, reading,
                Samples.repaired(reading, Samples.edit(reading.text(), " ", " bonne "))));

        Element typed = elements(alto, "String").get(1);
        assertEquals("bonne", typed.getAttribute("CONTENT"));
        assertEquals("124", typed.getAttribute("HPOS"));
        assertEquals("12", typed.getAttribute("WIDTH"));
    }
}
