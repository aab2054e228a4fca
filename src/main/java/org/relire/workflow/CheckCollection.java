package org.relire.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.model.PageRecord;
import org.relire.model.SourceDocument;

/// Verifies a collection: the database itself, the originals against their hashes, the index against the store.
public final class CheckCollection {

    private CheckCollection() {
    }

    /// What is not as it should be.
    ///
    /// @param messageKey of the sentence that says it
    /// @param derived    whether it can be made anew from what is sound
    public record Problem(String messageKey, List<String> arguments, boolean derived) {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }

    /// Looks at everything; changes nothing.
    public static List<Problem> run(Collection collection, Progress progress) throws RelireException {
        List<Problem> problems = new ArrayList<>();
        for (String problem : collection.store().integrityProblems()) {
            problems.add(new Problem("check.database", List.of(problem), false));
        }
        List<SourceDocument> documents = collection.store().documents();
        long pagesWithText = 0;
        long done = 0;
        for (SourceDocument document : documents) {
            progress.checkCancelled();
            original(collection, document).ifPresent(problems::add);
            for (PageRecord page : collection.store().pages(document.id())) {
                pagesWithText += page.chosen() == null ? 0 : 1;
            }
            progress.advance(++done, documents.size());
        }
        long indexed = collection.index().size();
        if (indexed != pagesWithText) {
            problems.add(new Problem(
                    "check.index", List.of(String.valueOf(indexed), String.valueOf(pagesWithText)), true));
        }
        return problems;
    }

    private static Optional<Problem> original(Collection collection, SourceDocument document) {
        Path file = collection.folder().original(document);
        try {
            return Sha256.of(file).equals(document.sha256())
                    ? Optional.empty()
                    : Optional.of(new Problem("check.original-changed", List.of(document.fileName()), false));
        } catch (IOException e) {
            return Optional.of(new Problem("check.original-missing", List.of(document.fileName(), file.toString()), false));
        }
    }

    /// Mends what is derived: builds the index anew.
    public static void mend(Collection collection, Progress progress) throws RelireException {
        new IndexPages().rebuild(collection, progress);
    }
}
