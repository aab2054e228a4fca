package org.relire.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.relire.model.Annotation;
import org.relire.model.EvidenceDetails;
import org.relire.model.Target;

/// Writes an annotation as a JSON object.
final class JsonAnnotation {

    private JsonAnnotation() {
    }

    static void write(Annotation annotation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", annotation.id());
        json.writeStringField("kind", JsonPage.word(annotation.tag().kind()));
        json.writeStringField("tag", WellFormed.unicode(annotation.tag().name()));
        json.writeStringField("status", JsonPage.word(annotation.status()));
        json.writeBooleanField("detached", annotation.detached());
        target(annotation.target(), json);
        EvidenceDetails details = annotation.details();
        if (details != null) {
            details(details, json);
        }
        json.writeStringField("note", WellFormed.unicode(annotation.note()));
        JsonPage.origin(annotation.origin(), json);
        json.writeStringField("at", annotation.at().toString());
        json.writeEndObject();
    }

    private static void target(Target target, JsonGenerator json) throws IOException {
        json.writeNumberField("page", target.page().pageNumber());
        json.writeStringField("quotation", WellFormed.unicode(target.quote().exact()));
        json.writeStringField("prefix", WellFormed.unicode(target.quote().prefix()));
        json.writeStringField("suffix", WellFormed.unicode(target.quote().suffix()));
        json.writeNumberField("start", target.position().start());
        json.writeNumberField("end", target.position().end());
        JsonPage.boxes(target.boxes(), json);
    }

    private static void details(EvidenceDetails details, JsonGenerator json) throws IOException {
        json.writeStringField("rule", details.rule());
        json.writeStringField("cue", WellFormed.unicode(details.cue()));
        json.writeStringField("heading", WellFormed.unicode(details.heading()));
        json.writeStringField("addressee", WellFormed.unicode(details.addressee()));
        json.writeNumberField("score", details.score());
    }
}
