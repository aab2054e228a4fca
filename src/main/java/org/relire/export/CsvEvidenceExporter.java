package org.relire.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.relire.model.Annotation;
import org.relire.model.EvidenceDetails;
import org.relire.workflow.RelireException;
import org.relire.workflow.WholeFile;
import org.relire.workflow.port.EvidenceExporter;
import org.relire.workflow.port.EvidenceRow;
import org.relire.workflow.port.ExportFormat;

/// The evidence table as CSV that a French spreadsheet opens at a double click: semicolons, UTF-8 with a byte order mark.
///
/// Column names and closed values are stable English words, whatever the user's language. A cell that a spreadsheet
/// would take for a formula begins with an apostrophe (OWASP, CSV injection).
public final class CsvEvidenceExporter implements EvidenceExporter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "kind", "tag", "quotation", "document", "page", "cue", "heading", "addressee", "score_percent", "status",
            "detached", "note", "rule", "author", "date", "document_id", "annotation_id");

    @Override
    public ExportFormat format() {
        return ExportFormat.CSV;
    }

    @Override
    public void export(List<EvidenceRow> rows, Path target) throws RelireException {
        WholeFile.write(target, temporary -> {
            try (Writer out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                write(rows, out);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private static void write(List<EvidenceRow> rows, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(COLUMNS);
        for (EvidenceRow row : rows) {
            csv.writeRecord(cells(row).stream().map(CsvEvidenceExporter::cell).toList());
        }
        csv.flush();
    }

    private static List<String> cells(EvidenceRow row) {
        Annotation annotation = row.annotation();
        EvidenceDetails details = annotation.details();
        return List.of(
                word(annotation.tag().kind()),
                annotation.tag().name(),
                annotation.target().quote().exact(),
                row.fileName(),
                String.valueOf(annotation.target().page().pageNumber()),
                details == null ? "" : details.cue(),
                details == null ? "" : details.heading(),
                details == null ? "" : details.addressee(),
                details == null ? "" : String.valueOf(Math.round(details.score() * 100)),
                word(annotation.status()),
                annotation.detached() ? "yes" : "no",
                annotation.note(),
                details == null ? "" : details.rule(),
                annotation.origin().name(),
                annotation.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                annotation.target().page().document().value(),
                annotation.id());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// One line, and no formula: a spreadsheet takes what begins with one of these signs for one, quoted or not.
    private static String cell(String text) {
        String line = WellFormed.unicode(text).strip().replaceAll("\\s+", " ");
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
