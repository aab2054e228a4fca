package org.relire.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.EvidenceDetails;
import org.relire.model.Origin;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.workflow.Messages;
import org.relire.workflow.port.EvidenceRow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class XlsxEvidenceExporterTest {

    @TempDir
    private Path folder;

    /// The cells of a sheet by what Excel calls them.
    private record Cells(Map<String, Element> elements) {

        Element at(String name) {
            return Objects.requireNonNull(elements.get(name), name);
        }
    }

    private static EvidenceRow row(String quotation) {
        Target target = new Target(
                Samples.pageId(4), new TextQuote(quotation, "", ""), new TextRange(0, quotation.length()), List.of());
        return new EvidenceRow(new Annotation("a1", new Tag("Recommandation", TagKind.RECOMMENDATION), target,
                AnnotationStatus.ACCEPTED, new EvidenceDetails("rec.verb", "recommande", "Conclusions", "le préfet", 0.914),
                false, "", new Origin.Rule("evidence"), Samples.NOW.plusNanos(123_456_789)), "rapport été.pdf");
    }

    private Cells cells(EvidenceRow... rows) throws Exception {
        return cells(Locale.FRENCH, rows);
    }

    private Cells cells(Locale language, EvidenceRow... rows) throws Exception {
        Path target = folder.resolve("evidence.xlsx");
        new XlsxEvidenceExporter().export(List.of(rows), Messages.of(language), target);
        try (ZipFile zip = new ZipFile(target.toFile())) {
            Map<String, Element> cells = new HashMap<>();
            NodeList all = xml(zip, "xl/worksheets/sheet1.xml").getElementsByTagName("c");
            for (int i = 0; i < all.getLength(); i++) {
                Element cell = (Element) all.item(i);
                cells.put(cell.getAttribute("r"), cell);
            }
            NodeList shared = xml(zip, "xl/sharedStrings.xml").getElementsByTagName("si");
            cells.values().stream().filter(cell -> cell.getAttribute("t").equals("s"))
                    .forEach(cell -> cell.setTextContent(shared.item(Integer.parseInt(cell.getTextContent())).getTextContent()));
            return new Cells(cells);
        }
    }

    private static Document xml(ZipFile zip, String name) throws Exception {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    @Test
    void theColumnsAreThoseOfTheCsvInTheReadersLanguage() throws Exception {
        Cells cells = cells(row("former"));
        List<String> names = List.of("A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1", "I1", "J1", "K1", "L1", "M1", "N1", "O1", "P1", "Q1");

        assertEquals(List.of("Type", "Étiquette", "Passage", "Document", "Page", "Indice", "Titre de section", "Destinataire", "Score (%)", "Décision",
                "Passage disparu du texte", "Note", "Règle", "Auteur", "Date (UTC)", "Identifiant du document", "Identifiant du passage"),
                names.stream().map(name -> cells.at(name).getTextContent()).toList());
        assertEquals(List.of("Recommandation", "Recommandation", "Accepté", "non"), words(cells));
        assertEquals(List.of("Recommendation", "Recommendation", "Accepted", "no"), words(cells(Locale.ENGLISH, row("former"))));
    }

    /// Kind, tag, decision, and whether the passage is gone from the text.
    private static List<String> words(Cells cells) {
        return Stream.of("A2", "B2", "J2", "K2").map(name -> cells.at(name).getTextContent()).toList();
    }

    @Test
    void numbersAreNumbersAndTimesAreTimes() throws Exception {
        Cells cells = cells(row("former\nles \"agents\" <de> l’été"));

        assertEquals("former les \"agents\" <de> l’été", cells.at("C2").getTextContent());
        assertEquals("rapport été.pdf", cells.at("D2").getTextContent());
        for (Map.Entry<String, String> number : Map.of("E2", "5", "I2", "91").entrySet()) {
            assertEquals(number.getValue(), cells.at(number.getKey()).getTextContent());
            assertEquals("n", cells.at(number.getKey()).getAttribute("t"));
        }
        LocalDateTime time = LocalDateTime.ofInstant(Samples.NOW, ZoneOffset.UTC);
        double days = Duration.between(LocalDateTime.of(1899, 12, 30, 0, 0), time).toSeconds() / 86_400.0;
        assertEquals(days, Double.parseDouble(cells.at("O2").getTextContent()), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+33 1", "-2+3", "@SUM(A1)", "'1", "1"})
    void textIsTextWhateverItBeginsWith(String dangerous) throws Exception {
        Element cell = cells(row(dangerous)).at("C2");

        assertEquals("s", cell.getAttribute("t"));
        assertEquals(dangerous, cell.getTextContent());
        assertEquals(0, cell.getElementsByTagName("f").getLength());
    }

    @Test
    void whatExcelCannotHoldDoesNotSpoilTheFile() throws Exception {
        assertEquals("a\uFFFDb", cells(row("a\u0001b")).at("C2").getTextContent());

        String cut = cells(row("mot ".repeat(10_000))).at("C2").getTextContent();
        assertEquals(32_767, cut.length());
        assertEquals('…', cut.charAt(cut.length() - 1));
    }
}
