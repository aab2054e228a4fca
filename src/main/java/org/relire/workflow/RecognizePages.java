package org.relire.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.relire.model.OcrPage;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.SourceDocument;
import org.relire.repair.Repairer;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.rereading.ReplaceReading;
import org.slf4j.LoggerFactory;

/// Reads pages: takes their image out of the file, keeps the text that the file carries as one reading and our own OCR as
/// another, and uses the better by the quality estimate. A text layer under a scan, which is somebody's older OCR, has a vote
/// on ours. Pages are read in parallel; one that fails is recorded as failed and the rest goes on. Each page is saved as it is
/// done, so that a job that ends early loses nothing.
public final class RecognizePages {

    private final DocumentReader reader;
    private final OcrEngine.Factory engines;
    private final Repairer repairer;
    private final Clock clock;

    public RecognizePages(DocumentReader reader, OcrEngine.Factory engines, Repairer repairer, Clock clock) {
        this.reader = reader;
        this.engines = engines;
        this.repairer = repairer;
        this.clock = clock;
    }

    /// Reads the pages that are pending among `pages`; those done already are passed over.
    public void run(Collection collection, List<PageId> pages, JobSettings settings, Progress progress)
            throws RelireException {
        again(collection, those(collection, pages, outcome -> outcome instanceof PageOutcome.Pending), settings, progress);
    }

    /// Reads the pages that are pending among `pages`, and once more those that failed but may succeed another time: with a longer deadline, or
    /// where the engine itself failed.
    public void runAndRetry(Collection collection, List<PageId> pages, JobSettings settings, Progress progress)
            throws RelireException {
        again(collection, those(collection, pages, outcome -> outcome instanceof PageOutcome.Pending || isWorthATry(outcome)), settings, progress);
    }

    private static List<PageId> those(Collection collection, List<PageId> pages, Predicate<PageOutcome> wanted)
            throws RelireException {
        List<PageId> chosen = new ArrayList<>();
        for (PageId page : pages) {
            if (collection.store().page(page).map(PageRecord::outcome).filter(wanted).isPresent()) {
                chosen.add(page);
            }
        }
        return chosen;
    }

    private static boolean isWorthATry(PageOutcome outcome) {
        return outcome instanceof PageOutcome.Failed failed
                && (failed.kind().equals(ErrorKind.PAGE_TIMEOUT.name()) || failed.kind().equals(ErrorKind.OCR_FAILED.name()));
    }

    /// Reads `pages` whatever became of them before. What people did to a reading is carried over to the new one.
    public void again(Collection collection, List<PageId> pages, JobSettings settings, Progress progress)
            throws RelireException {
        try (EnginePool pool = new EnginePool(engines)) {
            new PagePool(settings.threads()).run(pages, page -> read(collection, page, pool, settings, progress), progress);
        }
    }

    private void read(
            Collection collection, PageId page, EnginePool pool, JobSettings settings, Progress progress)
            throws RelireException {
        try {
            PageOutcome outcome = readPage(collection, page, pool, settings, progress);
            collection.store().saveOutcome(page, outcome);
        } catch (RelireException e) {
            if (!e.kind().concernsPage() && !e.kind().concernsFile()) {
                if (e.kind() == ErrorKind.CANCELLED) {
                    return;
                }
                if (e.kind() == ErrorKind.PAGE_CHANGED) {
                    // the person who works on it goes first
                    LoggerFactory.getLogger(RecognizePages.class).warn("Page {} keeps its reading", page, e);
                    return;
                }
                throw e;
            }
            // the outcome keeps the sentence for people; what lies behind it is for the log
            LoggerFactory.getLogger(RecognizePages.class).warn("Page {} failed", page, e);
            collection.store().saveOutcome(page, failed(e));
        }
    }

    private static PageOutcome failed(RelireException e) {
        return new PageOutcome.Failed(e.kind().name(), e.arguments().stream().map(String::valueOf).toList());
    }

    private PageOutcome readPage(
            Collection collection, PageId page, EnginePool pool, JobSettings settings, Progress progress)
            throws RelireException {
        CollectionStore store = collection.store();
        SourceDocument document = store.document(page.document())
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, page.document()));
        progress.message("progress.recognize", document.fileName(), page.pageNumber());
        Path original = collection.folder().original(document);
        Optional<PageImage> image = image(collection, document, page, original);
        if (image.isPresent()) {
            store.saveImage(image.get());
        }
        Optional<Reading> carried = reader.carriedText(original, document, page, image);
        Optional<Reading> older = carried.filter(_ -> reader.hidesText(original, document, page));
        Optional<Reading> recognized = Optional.empty();
        if (image.isPresent()) {
            PageImage picture = image.get();
            try {
                OcrSettings ocr = new OcrSettings(settings.languages(), settings.pageDeadline(),
                        settings.readingOf(store, page.document()));
                recognized = Optional.of(pool.lend(engine -> recognize(engine, picture, ocr, older, progress)));
            } catch (RelireException e) {
                // what the file carries is still worth having where OCR gives up
                if (!e.kind().concernsPage() || carried.isEmpty()) {
                    throw e;
                }
                LoggerFactory.getLogger(RecognizePages.class).warn("OCR gave page {} up; its own text is used", page, e);
            }
        }
        return choose(store, page, carried, recognized, older.isPresent());
    }

    private Optional<PageImage> image(Collection collection, SourceDocument document, PageId page, Path original)
            throws RelireException {
        Path target = collection.folder().pageImage(page);
        try {
            Files.createDirectories(target.getParent());
        } catch (IOException e) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(target), e);
        }
        return reader.extractImage(original, document, page, target);
    }

    /// @param older of the same print: a text layer under the scan
    private Reading recognize(OcrEngine engine, PageImage image, OcrSettings ocr, Optional<Reading> older, Progress progress)
            throws RelireException {
        OcrPage read = engine.recognize(image, ocr, progress);
        OcrPage weighed = older.map(reading -> engine.weigh(read, reading)).orElse(read);
        return Reading.ofLayout(ReadingSource.OCR, engine.name(), weighed, clock.instant());
    }

    private PageOutcome choose(
            CollectionStore store, PageId page, Optional<Reading> carried, Optional<Reading> recognized, boolean voted)
            throws RelireException {
        Optional<Reading> worked = worked(store, page);
        if (worked.isPresent()) {
            return again(store, page, worked.get(), carried, recognized);
        }
        for (Reading reading : Stream.of(carried, recognized).flatMap(Optional::stream).toList()) {
            store.saveReading(page, reading);
        }
        ReadingSource better = ReadingChoice.between(carried, recognized, voted, repairer);
        store.choose(page, better);
        if (better != ReadingSource.OCR) {
            return new PageOutcome.TextLayerUsed();
        }
        boolean blank = recognized.map(Reading::text).orElse("").isBlank();
        return blank ? new PageOutcome.Blank() : new PageOutcome.Recognized();
    }

    /// The reading in use, if people have worked on it.
    private static Optional<Reading> worked(CollectionStore store, PageId page) throws RelireException {
        boolean human = store.repairedPage(page).map(p -> p.marks().stream().anyMatch(m -> m.origin().isHuman())).orElse(false);
        return human ? store.chosenReading(page) : Optional.empty();
    }

    /// A reading that people have worked on gives way to one of the same source, which takes their work over.
    private PageOutcome again(
            CollectionStore store, PageId page, Reading former, Optional<Reading> carried, Optional<Reading> recognized)
            throws RelireException {
        for (Reading reading : Stream.of(carried, recognized).flatMap(Optional::stream).toList()) {
            if (reading.source() != former.source()) {
                store.saveReading(page, reading);
            } else if (!reading.text().equals(former.text()) || !reading.layout().equals(former.layout())) {
                new ReplaceReading(store, clock).run(page, reading);
            }
        }
        return former.source() == ReadingSource.OCR ? new PageOutcome.Recognized() : new PageOutcome.TextLayerUsed();
    }
}
