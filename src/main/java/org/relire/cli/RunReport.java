package org.relire.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relire.model.SourceDocument;
import org.relire.workflow.JobSummary;
import org.relire.workflow.RelireException;

/// Prints what a run came to: a table and what failed, or the same as JSON.
final class RunReport {

    private final JobSummary summary;
    private final List<SourceDocument> documents;
    private final List<RelireException> failedExports;
    private final Path output;
    private final Console console;

    /// @param documents     that the job was about
    /// @param failedExports why results could not be written
    RunReport(JobSummary summary, List<SourceDocument> documents, List<RelireException> failedExports, Path output,
            Console console) {
        this.summary = summary;
        this.documents = List.copyOf(documents);
        this.failedExports = List.copyOf(failedExports);
        this.output = output;
        this.console = console;
    }

    void print(boolean json) {
        if (json) {
            JsonResult.print(console, this::json);
        } else {
            table();
        }
    }

    private void table() {
        if (summary.documents() > 0) {
            counts();
        }
        if (!summary.imported().duplicates().isEmpty()) {
            console.result(console.text("cli.run.duplicates", summary.imported().duplicates().size()));
        }
        failures().forEach(console::result);
        if (summary.documents() > 0) {
            console.result(console.text("cli.run.written", output));
        }
    }

    private void counts() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("cli.summary.documents", String.valueOf(summary.documents()));
        rows.put("cli.summary.pages", String.valueOf(summary.pages()));
        rows.put("cli.summary.recognized", String.valueOf(summary.recognized()));
        rows.put("cli.summary.text-layer", String.valueOf(summary.textLayer()));
        rows.put("cli.summary.failed", String.valueOf(summary.failures().size()));
        if (pending() > 0) {
            rows.put("cli.summary.pending", String.valueOf(pending()));
        }
        rows.put("cli.summary.edits", String.valueOf(summary.edits()));
        rows.put("cli.summary.suspects", String.valueOf(summary.suspects()));
        rows.put("cli.summary.error-rate", console.percent(summary.errorRate(), 1));
        rows.put("cli.summary.findings", String.valueOf(summary.findings()));
        rows.put("cli.summary.recommendations", String.valueOf(summary.recommendations()));
        rows.put("cli.summary.time", String.format(console.messages().locale(), "%.1f\u00A0s", seconds()));
        int width = rows.keySet().stream().mapToInt(key -> console.text(key).length()).max().orElse(0);
        rows.forEach((key, value) -> console.result(
                String.format("%-" + width + "s  %10s", console.text(key), value)));
    }

    private List<String> failures() {
        List<String> lines = new ArrayList<>(PageFailures.lines(summary.imported(), console));
        lines.addAll(PageFailures.lines(summary.failures(), documents, console));
        failedExports.forEach(f -> lines.add(console.messages().sentence(f)));
        return lines;
    }

    /// Pages that a cancelled job did not come to.
    private int pending() {
        return summary.pages() - summary.recognized() - summary.textLayer() - summary.failures().size();
    }

    private double seconds() {
        return summary.time().toMillis() / 1000.0;
    }

    private void json(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("documents", summary.documents());
        json.writeNumberField("pages", summary.pages());
        json.writeNumberField("recognized", summary.recognized());
        json.writeNumberField("textLayer", summary.textLayer());
        json.writeNumberField("failed", summary.failures().size());
        json.writeNumberField("pending", pending());
        json.writeNumberField("edits", summary.edits());
        json.writeNumberField("suspects", summary.suspects());
        if (!Double.isNaN(summary.errorRate())) {
            json.writeNumberField("errorRate", summary.errorRate());
        }
        json.writeNumberField("findings", summary.findings());
        json.writeNumberField("recommendations", summary.recommendations());
        json.writeNumberField("seconds", seconds());
        json.writeStringField("output", output.toString());
        json.writeArrayFieldStart("problems");
        for (String line : failures()) {
            json.writeString(line);
        }
        json.writeEndArray();
        JsonResult.paths(json, "passedOver", summary.imported().passedOver());
        json.writeEndObject();
    }
}
