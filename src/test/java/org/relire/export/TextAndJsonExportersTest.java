package org.relire.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.EvidenceDetails;
import org.relire.model.MediaKind;
import org.relire.model.Origin;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.workflow.Progress;
import org.relire.workflow.port.ExportPage;

class TextAndJsonExportersTest {

    @TempDir
    private Path folder;

    private static ExportPage page(int index, String... lines) {
        Reading reading = Samples.reading(ReadingSource.OCR, lines);
        return Samples.scan(index, Path.of("p.png"), reading,
                Samples.repaired(reading, Samples.edit(reading.text(), "6tat", "état")));
    }

    private String text(ExportPage... pages) throws Exception {
        Path target = folder.resolve("out.txt");
        new TextDocumentExporter().export(Samples.document(MediaKind.TIFF, folder, pages), target, Progress.NONE);
        return Samples.read(target);
    }

    @Test
    void textIsTheRepairedTextWithAFormFeedBetweenPages() throws Exception {
        assertEquals("l' état\n\f\n\fseul état bis\n",
                text(page(0, "l' 6tat"), Samples.failed(1), page(2, "seul 6tat bis")));
    }

    @Test
    void aFormFeedWithinAPageDoesNotPartIt() throws Exception {
        Reading reading = Reading.ofTextFile("test", "un\fdeux \uD800.", Samples.NOW);

        assertEquals("un\ndeux \uFFFD.\n", text(Samples.withoutImage(0, reading, RepairedPage.unedited(reading.text()))));
    }

    private static Annotation annotation() {
        String text = "l' état";
        Target target = new Target(Samples.pageId(0), TextQuote.of(text, new TextRange(3, 7)), new TextRange(3, 7), List.of());
        return new Annotation("a1", new Tag("Constat", TagKind.FINDING), target, AnnotationStatus.PROPOSED,
                new EvidenceDetails("finding.verb", "constate", "", "le ministre", 0.75), false, "note \"1\"",
                new Origin.Rule("evidence"), Samples.NOW);
    }

    @Test
    void jsonHoldsTextEditsWordsAndAnnotations() throws Exception {
        Path target = folder.resolve("out.json");
        new JsonDocumentExporter().export(
                Samples.document(MediaKind.TIFF, folder, page(0, "l' 6tat"), Samples.failed(1)).with(annotation()),
                target, Progress.NONE);
        JsonNode json = new ObjectMapper().readTree(target.toFile());

        assertEquals("relire-document", json.get("format").asText());
        assertEquals(1, json.get("version").asInt());
        assertEquals("rapport été.pdf", json.at("/document/fileName").asText());
        JsonNode page = json.at("/pages/0");
        assertEquals("recognized", page.get("outcome").asText());
        assertEquals("l' état", page.get("text").asText());
        assertEquals("l' 6tat", page.get("rawText").asText());
        JsonNode edit = page.at("/edits/0");
        assertEquals("6tat", page.get("rawText").asText().substring(edit.get("start").asInt(), edit.get("end").asInt()));
        assertEquals("état", edit.get("after").asText());
        assertEquals("model", edit.at("/origin/kind").asText());
        assertEquals("[136,100,48,20]", page.at("/words/1/boxes/0").toString());
        assertEquals("failed", json.at("/pages/1/outcome").asText());
        assertEquals("page_timeout", json.at("/pages/1/error").asText());
        assertFalse(json.get("pages").get(1).has("text"));
        assertEquals("finding", json.at("/annotations/0/kind").asText());
        assertEquals("état", json.at("/annotations/0/quotation").asText());
    }

    @Test
    void jsonSurvivesOddText() throws Exception {
        Path target = folder.resolve("out.json");
        Reading reading = Reading.ofTextFile("test", "\uD800 \u0000 \" \\ é", Samples.NOW);
        new JsonDocumentExporter().export(
                Samples.document(MediaKind.TEXT, folder,
                        Samples.withoutImage(0, reading, RepairedPage.unedited(reading.text()))),
                target, Progress.NONE);

        String text = new ObjectMapper().readTree(target.toFile()).at("/pages/0/text").asText();
        assertTrue(text.startsWith("\uFFFD \u0000 \" \\"), text);
    }
}
