package org.relire.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.relire.workflow.port.Evaluation;

/// An evaluation as programs read it.
final class EvaluationJson {

    private EvaluationJson() {
    }

    static void write(Evaluation e, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("texts", e.texts());
        json.writeNumberField("characters", e.characters());
        rates("before", e.before(), json);
        rates("after", e.after(), json);
        json.writeNumberField("wrongWords", e.wrongWords());
        json.writeNumberField("fixedWords", e.fixedWords());
        json.writeNumberField("fixedShare", e.fixedShare());
        json.writeNumberField("rightWords", e.rightWords());
        json.writeNumberField("brokenWords", e.brokenWords());
        json.writeNumberField("brokenShare", e.brokenShare());
        json.writeNumberField("order", e.order());
        json.writeNumberField("seconds", e.seconds());
        if (e.ocr().isPresent()) {
            ocr(e.ocr().get(), json);
        }
        json.writeEndObject();
    }

    private static void ocr(Evaluation.Ocr ocr, JsonGenerator json) throws IOException {
        json.writeNumberField("pageCer", ocr.characters());
        json.writeNumberField("found", ocr.found());
        json.writeNumberField("ocrSeconds", ocr.seconds());
        json.writeArrayFieldStart("pages");
        for (Evaluation.Page page : ocr.pages()) {
            json.writeStartObject();
            json.writeStringField("name", page.name());
            json.writeNumberField("lineCer", page.before());
            json.writeNumberField("repairedLineCer", page.after());
            if (page.other().isPresent()) {
                json.writeNumberField("otherLineCer", page.other().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (ocr.other().isPresent()) {
            other(ocr.other().get(), json);
        }
    }

    private static void other(Evaluation.Other other, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("other");
        json.writeStringField("program", other.name());
        json.writeNumberField("pageCer", other.characters());
        json.writeNumberField("lineCer", other.lines());
        json.writeNumberField("found", other.found());
        json.writeNumberField("seconds", other.seconds());
        json.writeNumberField("failed", other.failed());
        json.writeEndObject();
    }

    private static void rates(String name, Evaluation.Rates rates, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("cer", rates.characters());
        json.writeNumberField("lineCer", rates.lines());
        json.writeNumberField("wer", rates.words());
        json.writeNumberField("cmer", rates.match());
        json.writeEndObject();
    }
}
