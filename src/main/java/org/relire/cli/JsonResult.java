package org.relire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes one JSON document to standard output.
final class JsonResult {

    /// Writes the document.
    interface Content {
        void to(JsonGenerator json) throws IOException;
    }

    private JsonResult() {
    }

    static void print(Console console, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            json.setPrettyPrinter(printer.withObjectIndenter(new DefaultIndenter("  ", "\n")));
            content.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        console.result(text.toString());
    }

    static void paths(JsonGenerator json, String field, List<Path> paths) throws IOException {
        json.writeArrayFieldStart(field);
        for (Path path : paths) {
            json.writeString(path.toString());
        }
        json.writeEndArray();
    }

    /// A closed value as all our JSON has it.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
