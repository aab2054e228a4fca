package org.relire.workflow.port;

import java.util.Locale;

/// The formats that Relire writes, by the name that `-f` takes.
public enum ExportFormat {
    TXT, PDF, CSV, JSON, ALTO, HOCR;

    /// The name on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The usual ending of the file's name, without the dot.
    public String extension() {
        return this == ALTO ? "alto.xml" : this == HOCR ? "hocr.html" : id();
    }
}
