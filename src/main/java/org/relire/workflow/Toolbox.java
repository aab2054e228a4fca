package org.relire.workflow;

import java.time.Clock;
import java.util.Optional;
import org.relire.model.Origin;
import org.relire.repair.Repairer;
import org.relire.workflow.port.CollectionFactory;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.PagePreparer;
import org.relire.workflow.port.Proofreader;

/// The adapters that the use cases are built from, each made when it is first needed.
public record Toolbox(
        CollectionFactory collections,
        Lazy<DocumentReader> reader,
        OcrEngine.Factory ocr,
        Lazy<PagePreparer> preparer,
        Lazy<Repairer> repairer,
        Lazy<Proofreader> proofreader,
        Lazy<ExportDocuments> exports,
        Clock clock) {

    /// A use case that takes files in.
    public ImportDocuments importDocuments() throws RelireException {
        return new ImportDocuments(reader.get(), clock);
    }

    public RecognizePages recognizePages() throws RelireException {
        return new RecognizePages(reader.get(), ocr, repairer.get(), clock);
    }

    public RepairPages repairPages() throws RelireException {
        return new RepairPages(repairer.get(), clock);
    }

    public AskReadings askReadings() throws RelireException {
        return new AskReadings(repairer.get());
    }

    /// What people should know of the repairs made so far.
    public Optional<RepairNote> repairNote() {
        return repairer.made().flatMap(Repairer::missingReader).map(RepairNote::of);
    }

    /// The use case of a person at the editor.
    public EditPage editPage(Collection collection, Origin author) {
        return new EditPage(collection.store(), author, clock);
    }

    public ProcessDocuments processDocuments() {
        return new ProcessDocuments(this);
    }

    /// Reads or repairs again what was read before.
    public ReadAgain readAgain() {
        return new ReadAgain(this);
    }
}
