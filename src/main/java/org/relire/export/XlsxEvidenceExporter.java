package org.relire.export;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;
import org.relire.workflow.WholeFile;
import org.relire.workflow.port.EvidenceExporter;
import org.relire.workflow.port.EvidenceRow;
import org.relire.workflow.port.ExportFormat;

/// The evidence table as a workbook of Excel, in the language of those who read it: numbers are numbers, times are times (UTC), and text is text, whatever it begins with.
public final class XlsxEvidenceExporter implements EvidenceExporter {

    /// The longest text that Excel takes in a cell.
    private static final int LONGEST = 32_767;
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";
    private static final int QUOTATION = EvidenceColumns.NAMES.indexOf("quotation");
    private static final int QUOTATION_WIDTH = 60;
    private static final int WIDTH = 18;

    @Override
    public ExportFormat format() {
        return ExportFormat.XLSX;
    }

    @Override
    public void export(List<EvidenceRow> rows, Messages messages, Path target) throws RelireException {
        WholeFile.write(target, temporary -> {
            try (OutputStream out = Files.newOutputStream(temporary); Workbook workbook = new Workbook(out, "Relire", null)) {
                write(rows, messages, workbook.newWorksheet(messages.text("export.sheet")));
            }
        });
    }

    private static void write(List<EvidenceRow> rows, Messages messages, Worksheet sheet) {
        List<String> names = EvidenceColumns.names(messages);
        int columns = names.size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, names.get(column));
            sheet.width(column, column == QUOTATION ? QUOTATION_WIDTH : WIDTH);
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), columns - 1);
        for (int row = 0; row < rows.size(); row++) {
            List<Object> cells = EvidenceColumns.cells(rows.get(row), messages);
            for (int column = 0; column < columns; column++) {
                cell(sheet, row + 1, column, cells.get(column));
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case Number number -> sheet.value(row, column, number);
            case Instant time -> {
                sheet.value(row, column, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
                sheet.style(row, column).format(TIME).set();
            }
            default -> sheet.value(row, column, text(cell.toString()));
        }
    }

    private static String text(String text) {
        String line = EvidenceColumns.line(text);
        return WellFormed.xml(line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line);
    }
}
