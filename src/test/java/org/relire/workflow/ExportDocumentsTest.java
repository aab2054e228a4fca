package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.model.MediaKind;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.workflow.port.DocumentExporter;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportFormat;

/// Under which names documents are written.
class ExportDocumentsTest {

    @TempDir
    Path folder;

    private List<Path> export(String... fileNames) throws RelireException {
        WorkflowFixture fixture = new WorkflowFixture(folder.resolve("work"));
        List<SourceDocument> documents = new ArrayList<>();
        for (int i = 0; i < fileNames.length; i++) {
            SourceDocument any = Samples.document(i + 1, 1);
            SourceDocument named =
                    new SourceDocument(any.id(), any.sha256(), fileNames[i], MediaKind.PDF, 1, 1, Samples.NOW);
            fixture.collection.store().add(named);
            fixture.collection.store().saveReading(named.page(0), Reading.ofTextFile("UTF-8", "un texte", Samples.NOW));
            fixture.collection.store().choose(named.page(0), ReadingSource.TEXT_FILE);
            documents.add(named);
        }
        List<Path> written = new ExportDocuments(List.of(new Names()), List.of()).each(
                fixture.collection, documents, ExportFormat.TXT, folder.resolve("out"), Progress.NONE).written();
        return written.stream().map(path -> folder.resolve("out").relativize(path)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "rapport.1995.pdf, rapport.1995.txt", "sans ending, sans ending.txt", "Rapport : annexe?.pdf, Rapport _ annexe_.txt",
        "../../ailleurs.pdf, .._.._ailleurs.txt", "a\\b.pdf, a_b.txt", "NUL.pdf, NUL_.txt", "com1.annexe.pdf, com1_.annexe.txt",
        "'fin . .pdf', fin.txt", "console.pdf, console.txt", "...pdf, _.txt"
    })
    void namesAreOnesThatEachSystemTakes(String fileName, String name) throws RelireException, IOException {
        assertEquals(List.of(Path.of(name)), export(fileName));
        assertEquals(fileName, Files.readString(folder.resolve("out").resolve(name)));
    }

    @Test
    void documentsOfOneNameAreToldApartWhateverTheCaseAndTheWayToWriteAccents() throws RelireException {
        List<Path> written = export("Éte\u0301.pdf", "été.tif", "b.pdf");

        assertEquals(3, written.stream().distinct().count());
        assertEquals("été-" + Samples.document(2, 1).id() + ".txt", written.get(1).toString());
        assertEquals("b.txt", written.getLast().toString());
    }

    private static final class Names implements DocumentExporter {

        @Override
        public ExportFormat format() {
            return ExportFormat.TXT;
        }

        @Override
        public void export(ExportDocument document, Path target, Progress progress) throws RelireException {
            WholeFile.write(target, temporary -> Files.writeString(temporary, document.source().fileName()));
        }
    }
}
