package org.relire.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.relire.model.SourceDocument;

/// What became of the files that were to be imported.
///
/// @param imported   new in the collection
/// @param duplicates there already, by content
/// @param rejected   could not be read, and why
public record ImportReport(List<SourceDocument> imported, List<Duplicate> duplicates, List<Rejection> rejected) {

    /// A file whose content the collection has already.
    public record Duplicate(Path file, SourceDocument existing) {
    }

    /// A file that could not be imported.
    public record Rejection(Path file, RelireException reason) {
    }

    public ImportReport {
        imported = List.copyOf(imported);
        duplicates = List.copyOf(duplicates);
        rejected = List.copyOf(rejected);
    }

    /// All documents that the files stand for, new ones and those that were there, each once.
    public List<SourceDocument> documents() {
        return Stream.concat(imported.stream(), duplicates.stream().map(Duplicate::existing)).distinct().toList();
    }
}
