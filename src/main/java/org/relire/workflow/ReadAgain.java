package org.relire.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.model.Box;
import org.relire.model.DocumentId;
import org.relire.model.OcrPage;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.rereading.RegionMerge;
import org.relire.workflow.rereading.ReplaceReading;

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

    /// OCR for a region of a page, repair and index for the page. Outside of the region the reading stays as it is.
    ///
    /// @param region in pixels of the page's image
    /// @return what became of people's work; empty where the page has no image or no reading
    public Optional<ReplaceReading.Report> region(
            Collection collection, PageId page, Box region, JobSettings settings, Progress progress) throws RelireException {
        PageImage image = collection.store().page(page).map(PageRecord::image).orElse(null);
        Optional<Reading> former = collection.store().chosenReading(page);
        if (image == null || former.isEmpty()) {
            return Optional.empty();
        }
        OcrSettings ocr = new OcrSettings(settings.languages(), settings.pageDeadline(),
                settings.readingOf(collection.store(), page.document()));
        try (OcrEngine engine = tools.ocr().open()) {
            OcrPage layout = RegionMerge.take(former.get().layout(), engine.recognize(image, ocr, progress), region);
            Reading next = Reading.ofLayout(former.get().source(), engine.name(), layout, tools.clock().instant());
            ReplaceReading.Report report = new ReplaceReading(collection.store(), tools.clock()).run(page, next);
            repair(collection, List.of(page), settings, progress);
            return Optional.of(report);
        }
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
