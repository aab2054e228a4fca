package org.relire.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.relire.model.Box;
import org.relire.model.Edit;
import org.relire.model.Origin;
import org.relire.model.PageOutcome;
import org.relire.model.PlacedWord;
import org.relire.model.PlacedWords;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.workflow.port.ExportPage;

/// Writes a page as a JSON object.
final class JsonPage {

    private final JsonGenerator json;

    JsonPage(JsonGenerator json) {
        this.json = json;
    }

    void write(ExportPage page) throws IOException {
        json.writeStartObject();
        json.writeNumberField("page", page.record().id().pageNumber());
        outcome(page.record().outcome());
        json.writeStringField("state", word(page.record().state()));
        QualityEstimate quality = page.record().quality();
        if (quality != null) {
            json.writeObjectFieldStart("quality");
            json.writeNumberField("characterErrorRate", quality.characterErrorRate());
            json.writeNumberField("low", quality.low());
            json.writeNumberField("high", quality.high());
            json.writeEndObject();
        }
        Reading reading = page.reading();
        RepairedPage repaired = page.repaired();
        if (reading != null && repaired != null) {
            text(reading, repaired);
        }
        json.writeEndObject();
    }

    private void outcome(PageOutcome outcome) throws IOException {
        switch (outcome) {
            case PageOutcome.Pending() -> json.writeStringField("outcome", "pending");
            case PageOutcome.Recognized() -> json.writeStringField("outcome", "recognized");
            case PageOutcome.Blank() -> json.writeStringField("outcome", "blank");
            case PageOutcome.TextLayerUsed() -> json.writeStringField("outcome", "text_layer_used");
            case PageOutcome.Failed(String kind, List<String> arguments) -> {
                json.writeStringField("outcome", "failed");
                json.writeStringField("error", kind.toLowerCase(Locale.ROOT));
                strings("errorArguments", arguments);
            }
        }
    }

    private void text(Reading reading, RepairedPage repaired) throws IOException {
        json.writeStringField("source", word(reading.source()));
        json.writeStringField("engine", reading.engine());
        if (reading.layout().width() > 0) {
            json.writeObjectFieldStart("image");
            json.writeNumberField("width", reading.layout().width());
            json.writeNumberField("height", reading.layout().height());
            json.writeNumberField("dpi", reading.layout().dpi());
            json.writeEndObject();
        }
        json.writeStringField("text", WellFormed.unicode(repaired.text()));
        json.writeStringField("rawText", WellFormed.unicode(repaired.raw()));
        json.writeArrayFieldStart("edits");
        for (Edit edit : repaired.edits()) {
            edit(edit);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("suspects");
        for (Suspect suspect : repaired.suspects()) {
            suspect(suspect);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("words");
        for (PlacedWord word : new PlacedWords(reading, repaired).words()) {
            word(word);
        }
        json.writeEndArray();
    }

    private void edit(Edit edit) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", edit.range().start());
        json.writeNumberField("end", edit.range().end());
        json.writeStringField("before", WellFormed.unicode(edit.before()));
        json.writeStringField("after", WellFormed.unicode(edit.after()));
        json.writeNumberField("confidence", edit.confidence());
        json.writeStringField("reason", word(edit.reason().kind()));
        origin(edit.origin(), json);
        json.writeStringField("at", edit.at().toString());
        json.writeEndObject();
    }

    private void suspect(Suspect suspect) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", suspect.range().start());
        json.writeNumberField("end", suspect.range().end());
        json.writeStringField("before", WellFormed.unicode(suspect.before()));
        json.writeNumberField("errorProbability", suspect.errorProbability());
        json.writeStringField("reason", word(suspect.reason().kind()));
        strings("suggestions", suspect.suggestions().stream().map(Suggestion::text).toList());
        json.writeEndObject();
    }

    private void word(PlacedWord word) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", word.range().start());
        json.writeNumberField("end", word.range().end());
        json.writeStringField("text", WellFormed.unicode(word.text()));
        if (!word.pieces().isEmpty()) {
            json.writeNumberField("confidence", word.confidence());
            json.writeStringField("language", word.language().tag());
            boxes(word.boxes(), json);
        }
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(WellFormed.unicode(value));
        }
        json.writeEndArray();
    }

    static void boxes(List<Box> boxes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("boxes");
        for (Box box : boxes) {
            json.writeArray(new int[] {box.x(), box.y(), box.width(), box.height()}, 0, 4);
        }
        json.writeEndArray();
    }

    static void origin(Origin origin, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("origin");
        json.writeStringField("kind", switch (origin) {
            case Origin.Rule _ -> "rule";
            case Origin.Model _ -> "model";
            case Origin.Learnt _ -> "learnt";
            case Origin.Series _ -> "series";
            case Origin.Person _ -> "person";
        });
        json.writeStringField("name", WellFormed.unicode(origin.name()));
        json.writeEndObject();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
