package org.relire.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.relire.model.SourceDocument;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.WholeFile;
import org.relire.workflow.port.DocumentExporter;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportFormat;

/// All that is known of a document as one JSON object; `docs/formats.md` has its schema. Fields are only ever added,
/// else `version` grows.
public final class JsonDocumentExporter implements DocumentExporter {

    private static final int VERSION = 1;

    @Override
    public ExportFormat format() {
        return ExportFormat.JSON;
    }

    @Override
    public void export(ExportDocument document, Path target, Progress progress) throws RelireException {
        WholeFile.write(target, temporary -> {
            try (JsonGenerator json = new JsonFactory().createGenerator(temporary.toFile(), JsonEncoding.UTF8)) {
                json.useDefaultPrettyPrinter();
                write(document, json, progress);
            }
        });
    }

    private static void write(ExportDocument document, JsonGenerator json, Progress progress)
            throws IOException, RelireException {
        JsonPage pages = new JsonPage(json);
        json.writeStartObject();
        json.writeStringField("format", "relire-document");
        json.writeNumberField("version", VERSION);
        source(document.source(), json);
        json.writeArrayFieldStart("pages");
        for (int i = 0; i < document.source().pageCount(); i++) {
            progress.checkCancelled();
            pages.write(document.page(i));
            progress.advance(i + 1L, document.source().pageCount());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("annotations");
        for (var annotation : document.annotations()) {
            JsonAnnotation.write(annotation, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void source(SourceDocument source, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("id", source.id().value());
        json.writeStringField("sha256", source.sha256());
        json.writeStringField("fileName", WellFormed.unicode(source.fileName()));
        json.writeStringField("kind", JsonPage.word(source.kind()));
        json.writeNumberField("pageCount", source.pageCount());
        json.writeNumberField("byteSize", source.byteSize());
        json.writeStringField("importedAt", source.importedAt().toString());
        json.writeEndObject();
    }
}
