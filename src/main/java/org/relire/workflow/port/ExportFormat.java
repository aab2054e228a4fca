package org.relire.workflow.port;

import java.util.Locale;

/// The formats that Relire writes, by the name that `-f` takes.
public enum ExportFormat {
    TXT, PDF, CSV, XLSX, JSON, ALTO, HOCR;

    /// The name on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is one of the evidence table, not of documents.
    public boolean isTable() {
        return this == CSV || this == XLSX;
    }

    /// The usual ending of the file's name, without the dot.
    public String extension() {
        return this == ALTO ? "alto.xml" : this == HOCR ? "hocr.html" : id();
    }
}
