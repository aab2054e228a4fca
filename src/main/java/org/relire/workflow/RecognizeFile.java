package org.relire.workflow;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.relire.model.Annotation;
import org.relire.model.DocumentId;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.repair.DocumentContext;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportPage;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.series.DecidedRepairs;
import org.relire.workflow.port.SourceFile;

/// Reads one file by OCR without a collection, and repairs it if that is wanted. Pages without an image (text files) have
/// the text they carry. A page that fails is recorded as failed and the rest goes on.
public final class RecognizeFile {

    private final DocumentReader reader;
    private final OcrEngine.Factory engines;
    private final Lazy<Repairer> repairer;
    private final Clock clock;

    public RecognizeFile(DocumentReader reader, OcrEngine.Factory engines, Lazy<Repairer> repairer, Clock clock) {
        this.reader = reader;
        this.engines = engines;
        this.repairer = repairer;
        this.clock = clock;
    }

    /// Reads `file`.
    ///
    /// @param scratch a folder for page images, which the result refers to
    /// @throws RelireException of kind CANCELLED once cancelled, or naming the file and what is wrong with it
    public ExportDocument run(Path file, Path scratch, boolean repair, JobSettings settings, Progress progress)
            throws RelireException {
        SourceFile source = reader.inspect(file);
        SourceDocument document = new SourceDocument(
                DocumentId.ofSha256(source.sha256()), source.sha256(), String.valueOf(file.getFileName()), source.kind(),
                source.pageCount(), source.byteSize(), clock.instant());
        Map<PageId, ExportPage> pages = new ConcurrentHashMap<>();
        try (EnginePool pool = new EnginePool(engines)) {
            new PagePool(settings.threads()).run(document.pages(), page -> {
                progress.message("progress.recognize", document.fileName(), page.pageNumber());
                pages.put(page, read(new Job(file, document, scratch, settings, progress), page, pool));
            }, progress);
        }
        progress.checkCancelled();
        List<ExportPage> inOrder = document.pages().stream().map(pages::get).toList();
        return new ReadFile(document, file, repair ? repaired(inOrder) : inOrder);
    }

    private record Job(
            Path file, SourceDocument document, Path scratch, JobSettings settings, Progress progress) {
    }

    private ExportPage read(Job job, PageId page, EnginePool pool) throws RelireException {
        PageImage image = null;
        try {
            Path target = job.scratch().resolve("%s-%05d.png".formatted(page.document(), page.pageNumber()));
            Optional<PageImage> extracted = reader.extractImage(job.file(), job.document(), page, target);
            Reading reading;
            if (extracted.isPresent()) {
                PageImage picture = extracted.get();
                image = picture;
                reading = pool.lend(engine -> recognize(engine, picture, job));
            } else {
                reading = reader.carriedText(job.file(), job.document(), page, extracted)
                        .orElseThrow(() -> new RelireException(ErrorKind.PAGE_DAMAGED, job.document().fileName()));
            }
            PageOutcome outcome = image == null ? new PageOutcome.TextLayerUsed()
                    : reading.text().isBlank() ? new PageOutcome.Blank() : new PageOutcome.Recognized();
            return new ExportPage(
                    new PageRecord(page, image, outcome, reading.source(), PageState.UNREAD, null, 0, 0),
                    reading, RepairedPage.unedited(reading.text()));
        } catch (RelireException e) {
            if (!e.kind().concernsPage() && !e.kind().concernsFile()) {
                throw e;
            }
            PageOutcome failed = new PageOutcome.Failed(
                    e.kind().name(), e.arguments().stream().map(String::valueOf).toList());
            return new ExportPage(new PageRecord(page, image, failed, null, PageState.UNREAD, null, 0, 0), null, null);
        }
    }

    private Reading recognize(OcrEngine engine, PageImage image, Job job) throws RelireException {
        OcrSettings ocr = new OcrSettings(job.settings().languages(), job.settings().pageDeadline(), job.settings().reading());
        return Reading.ofLayout(
                ReadingSource.OCR, engine.name(), engine.recognize(image, ocr, job.progress()), clock.instant());
    }

    private List<ExportPage> repaired(List<ExportPage> pages) throws RelireException {
        List<String> texts = new ArrayList<>();
        for (ExportPage page : pages) {
            if (page.reading() != null) {
                texts.add(page.reading().text());
            }
        }
        Repairer adapted = repairer.get().in(new DocumentContext(texts, DocumentContext.NONE.trusted()));
        return pages.stream().map(page -> repaired(page, adapted)).toList();
    }

    private ExportPage repaired(ExportPage page, Repairer adapted) {
        Reading reading = page.reading();
        RepairedPage raw = page.repaired();
        if (reading == null || raw == null) {
            return page;
        }
        Repair repair = adapted.repair(RepairInput.of(reading));
        RepairedPage repaired = raw.apply(
                new RepairMerge(new DecidedRepairs(List.of()), new Origin.Model(adapted.version()), clock.instant()).merge(raw, repair));
        return new ExportPage(withRepair(page.record(), repaired, repair.quality()), reading, repaired);
    }

    private static PageRecord withRepair(PageRecord record, RepairedPage repaired, QualityEstimate quality) {
        return new PageRecord(
                record.id(), record.image(), record.outcome(), record.chosen(), record.state(), quality,
                repaired.edits().size(), repaired.suspects().size());
    }

    private record ReadFile(SourceDocument source, Path original, List<ExportPage> pages) implements ExportDocument {

        @Override
        public ExportPage page(int pageIndex) {
            return pages.get(pageIndex);
        }

        @Override
        public List<Annotation> annotations() {
            return List.of();
        }
    }
}
