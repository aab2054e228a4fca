package org.relire.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

class CsvEvidenceExporterTest {

    @TempDir
    private Path folder;

    private static EvidenceRow row(String quotation, String note) {
        Target target = new Target(
                Samples.pageId(4), new TextQuote(quotation, "", ""), new TextRange(0, quotation.length()), List.of());
        return new EvidenceRow(new Annotation("a1", new Tag("Recommandation", TagKind.RECOMMENDATION), target,
                AnnotationStatus.ACCEPTED, new EvidenceDetails("rec.verb", "recommande", "Conclusions", "le préfet", 0.914),
                false, note, new Origin.Rule("evidence"), Samples.NOW.plusNanos(123_456_789)), "rapport;été.pdf");
    }

    private List<NamedCsvRecord> export(EvidenceRow... rows) throws Exception {
        Path target = folder.resolve("evidence.csv");
        new CsvEvidenceExporter().export(List.of(rows), Messages.of(Locale.FRENCH), target);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofNamedCsvRecord(target)) {
            return csv.stream().toList();
        }
    }

    @Test
    void eachRowSaysWhatWasFoundWhereAndWhy() throws Exception {
        NamedCsvRecord row = export(row("de « former »;\nles \"agents\"", "à voir")).getFirst();

        assertEquals("recommendation", row.getField("kind"));
        assertEquals("de « former »; les \"agents\"", row.getField("quotation"));
        assertEquals("rapport;été.pdf", row.getField("document"));
        assertEquals("5", row.getField("page"));
        assertEquals("recommande", row.getField("cue"));
        assertEquals("le préfet", row.getField("addressee"));
        assertEquals("91", row.getField("score_percent"));
        assertEquals("accepted", row.getField("status"));
        assertEquals("à voir", row.getField("note"));
        assertEquals(Samples.NOW.toString(), row.getField("date"), "to the second");
    }

    @Test
    void aSpreadsheetTakesItForUtf8() throws Exception {
        export();
        byte[] bytes = Files.readAllBytes(folder.resolve("evidence.csv"));

        assertEquals(0xEF, bytes[0] & 0xFF);
        assertEquals(0xBB, bytes[1] & 0xFF);
        assertTrue(new String(bytes).endsWith("\r\n"), "the heading is there without rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+33 1", "-2+3", "@SUM(A1)", "\t=1", "  =1"})
    void noCellIsAFormula(String dangerous) throws Exception {
        NamedCsvRecord row = export(row(dangerous, dangerous)).getFirst();

        assertEquals("'" + dangerous.strip(), row.getField("quotation"));
        assertEquals("'" + dangerous.strip(), row.getField("note"));
    }
}
