package org.relire.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.relire.export.AltoDocumentExporter;
import org.relire.export.CsvEvidenceExporter;
import org.relire.export.HocrDocumentExporter;
import org.relire.export.JsonDocumentExporter;
import org.relire.export.PdfDocumentExporter;
import org.relire.export.TextDocumentExporter;
import org.relire.export.XlsxEvidenceExporter;
import org.relire.ocr.LeptonicaPagePreparer;
import org.relire.ocr.TesseractModels;
import org.relire.ocr.TesseractNatives;
import org.relire.ocr.TesseractOcrEngine;
import org.relire.proof.LanguageToolProofreader;
import org.relire.repair.RepairEngine;
import org.relire.repair.Repairer;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.scan.FileDocumentReader;
import org.relire.training.TrainModels;
import org.relire.training.evaluation.SetEvaluator;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.ExportDocuments;
import org.relire.workflow.Lazy;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.Evaluator;
import org.relire.workflow.port.TextPlausibility;
import org.relire.workflow.port.Trainer;

/// Puts the program together: which adapter fills which port. Nothing dear is made before it is asked for.
final class Wiring {

    private final UserFolders folders;
    private final Clock clock = Clock.systemUTC();

    Wiring(UserFolders folders) {
        this.folders = folders;
    }

    /// The adapters of the use cases.
    Toolbox toolbox() throws RelireException {
        Home home = Home.find();
        // else PDFBox keeps its list of the system's fonts in the user's home
        System.setProperty("pdfbox.fontcache", folders.cache().toString());
        Lazy<TesseractNatives> tesseract = TesseractNatives.in(folders.cache().resolve("natives"));
        TesseractOcrEngine.Opener ocr = new TesseractOcrEngine.Opener(
                TesseractModels.in(home.tessdata()), tesseract, new Lazy<>(() -> plausibility(home)));
        return new Toolbox(
                new LocalCollections(),
                new Lazy<>(() -> new FileDocumentReader(clock)),
                ocr,
                new Lazy<>(() -> new LeptonicaPagePreparer(tesseract)),
                new Lazy<>(() -> repairer(home, folders.cache().resolve("natives"))),
                new Lazy<>(LanguageToolProofreader::new),
                new Lazy<>(Wiring::exports),
                clock);
    }

    /// Scores repair and OCR with the program's own adapters.
    Evaluator evaluator(Toolbox tools) throws RelireException {
        return new SetEvaluator(tools, Home.find().tessdata());
    }

    static Trainer trainer(Toolbox tools) {
        return new TrainModels(tools);
    }

    private static Repairer repairer(Home home, Path natives) throws RelireException {
        try {
            return RepairEngine.open(home.models(), natives);
        } catch (IOException e) {
            throw new RelireException(ErrorKind.MODEL_MISSING, List.of(home.models()), e);
        }
    }

    private static TextPlausibility plausibility(Home home) throws RelireException {
        try {
            return new FrenchPlausibility(FrenchKnowledge.open(home.models()));
        } catch (IOException e) {
            throw new RelireException(ErrorKind.MODEL_MISSING, List.of(home.models()), e);
        }
    }

    private static ExportDocuments exports() {
        return new ExportDocuments(
                List.of(new TextDocumentExporter(), new PdfDocumentExporter(), new JsonDocumentExporter(),
                        new AltoDocumentExporter(), new HocrDocumentExporter()),
                List.of(new CsvEvidenceExporter(), new XlsxEvidenceExporter()));
    }
}
