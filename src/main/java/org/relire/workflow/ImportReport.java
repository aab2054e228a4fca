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
/// @param passedOver in folders: by their names none of Relire's formats, or links that lead to a folder or to nothing
public record ImportReport(
        List<SourceDocument> imported, List<Duplicate> duplicates, List<Rejection> rejected, List<Path> passedOver) {

    /// Nothing was to be imported.
    static final ImportReport NOTHING = new ImportReport(List.of(), List.of(), List.of(), List.of());

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
        passedOver = List.copyOf(passedOver);
    }

    /// All documents that the files stand for, new ones and those that were there, each once.
    public List<SourceDocument> documents() {
        return Stream.concat(imported.stream(), duplicates.stream().map(Duplicate::existing)).distinct().toList();
    }
}
