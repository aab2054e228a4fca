package org.relire.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relire.model.DocumentId;
import org.relire.model.PageId;

/// Reads pages again, or only repairs them again, with other settings. What people did is carried over; where it does not fit
/// the new reading it stands, and the place is marked as a conflict for them to settle.
public final class ReadAgain {

    private final Toolbox tools;

    ReadAgain(Toolbox tools) {
        this.tools = tools;
    }

    /// OCR, repair, evidence and index for `pages`, whatever became of them before.
    public void ocr(Collection collection, List<PageId> pages, JobSettings settings, Progress progress)
            throws RelireException {
        tools.recognizePages().again(collection, pages, settings, progress);
        // what was read before a cancellation is repaired all the same
        repair(collection, pages, settings, new UncancelledProgress(progress));
    }

    /// Repair, evidence and index for `pages`.
    public void repair(Collection collection, List<PageId> pages, JobSettings settings, Progress progress)
            throws RelireException {
        Map<DocumentId, List<PageId>> byDocument = new LinkedHashMap<>();
        for (PageId page : pages) {
            byDocument.computeIfAbsent(page.document(), _ -> new ArrayList<>()).add(page);
        }
        for (Map.Entry<DocumentId, List<PageId>> document : byDocument.entrySet()) {
            tools.repairPages().again(collection, document.getKey(), document.getValue(), settings, progress);
        }
        new DetectEvidence(tools.clock()).run(collection, List.copyOf(byDocument.keySet()), progress);
        new IndexPages().run(collection, progress);
    }
}
