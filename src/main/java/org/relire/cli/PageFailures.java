package org.relire.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relire.model.DocumentId;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.SourceDocument;
import org.relire.workflow.ImportReport;
import org.relire.workflow.RelireException;

/// Says which pages and files failed and why.
final class PageFailures {

    private PageFailures() {
    }

    /// One line a page.
    static List<String> lines(List<PageRecord> failures, List<SourceDocument> documents, Console console) {
        Map<DocumentId, String> names = new HashMap<>();
        documents.forEach(d -> names.put(d.id(), d.fileName()));
        return failures.stream().map(page -> console.text("cli.failed-page",
                names.getOrDefault(page.id().document(), page.id().document().value()),
                page.id().pageNumber(), reason(page.outcome(), console))).toList();
    }

    static String reason(PageOutcome outcome, Console console) {
        return outcome instanceof PageOutcome.Failed failed ? console.messages().sentence(RelireException.of(failed)) : "";
    }

    /// One line a file; its sentence names it.
    static List<String> lines(ImportReport report, Console console) {
        return report.rejected().stream().map(r -> console.messages().sentence(r.reason())).toList();
    }
}
