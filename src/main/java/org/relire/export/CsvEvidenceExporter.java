package org.relire.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;
import org.relire.workflow.WholeFile;
import org.relire.workflow.port.EvidenceExporter;
import org.relire.workflow.port.EvidenceRow;
import org.relire.workflow.port.ExportFormat;

/// The evidence table as CSV that a French spreadsheet opens at a double click: semicolons, UTF-8 with a byte order mark.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
public final class CsvEvidenceExporter implements EvidenceExporter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public ExportFormat format() {
        return ExportFormat.CSV;
    }

    @Override
    public void export(List<EvidenceRow> rows, Messages messages, Path target) throws RelireException {
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
        csv.writeRecord(EvidenceColumns.NAMES);
        for (EvidenceRow row : rows) {
            csv.writeRecord(EvidenceColumns.cells(row).stream().map(cell -> cell(cell.toString())).toList());
        }
        csv.flush();
    }

    /// One line, and no formula: a spreadsheet takes what begins with one of these signs for one, quoted or not.
    private static String cell(String text) {
        String line = EvidenceColumns.line(WellFormed.unicode(text));
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
