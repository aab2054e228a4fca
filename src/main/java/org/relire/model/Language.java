package org.relire.model;

import java.util.Arrays;
import java.util.List;

/// The languages that a block of a report may be in.
public enum Language {
    FRENCH("fra", "fr"), DUTCH("nld", "nl"), ENGLISH("eng", "en"), GERMAN("deu", "de"), UNKNOWN("und", "und");

    private final String iso639Part3;
    private final String tag;

    Language(String iso639Part3, String tag) {
        this.iso639Part3 = iso639Part3;
        this.tag = tag;
    }

    /// Those that there is a model of, French first.
    public static List<Language> known() {
        return Arrays.stream(values()).filter(language -> language != UNKNOWN).toList();
    }

    /// The three-letter code of ISO 639-3, which is also the name of Tesseract's model.
    public String iso639Part3() {
        return iso639Part3;
    }

    /// The BCP 47 tag.
    public String tag() {
        return tag;
    }
}
