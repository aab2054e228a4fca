package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.model.SourceDocument;
import org.relire.workflow.port.DecodedText;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.SourceFile;

/// What comes into a collection and what is said of the rest.
class ImportDocumentsTest {

    @TempDir
    Path folder;

    private WorkflowFixture fixture;

    @BeforeEach
    void open() {
        fixture = new WorkflowFixture(folder);
    }

    private ImportReport take(Path... inputs) throws RelireException {
        return fixture.tools.importDocuments().run(fixture.collection, List.of(inputs), Progress.NONE);
    }

    @Test
    void aFileThatMayOnlyBeReadComesInAsAFileOfItsOwn() throws Exception {
        Path scan = fixture.file("a.pdf", "un");
        assumeTrue(Files.getFileStore(scan).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(scan, PosixFilePermissions.fromString("r--r--r--"));

        assertEquals(1, take(scan).imported().size());

        Path original = fixture.collection.folder().original(fixture.only());
        assertEquals("un\n", Files.readString(original));
        assertTrue(Files.getPosixFilePermissions(original).contains(PosixFilePermission.OWNER_WRITE));
    }

    @Test
    void aFileThatVanishesBeforeItIsCopiedDoesNotKeepTheOthersOut() throws Exception {
        Path lost = fixture.file("a.pdf", "un");
        Path kept = fixture.file("b.pdf", "deux");

        ImportReport report = new ImportDocuments(new Losing(lost), WorkflowFixture.CLOCK)
                .run(fixture.collection, List.of(lost, kept), Progress.NONE);

        assertEquals(List.of("b.pdf"), report.imported().stream().map(SourceDocument::fileName).toList());
        assertEquals(ErrorKind.FILE_NOT_FOUND, report.rejected().getFirst().reason().kind());
        assertEquals(lost, report.rejected().getFirst().file());
    }

    @Test
    void anOriginalThatTheCollectionHasLostComesBackWithItsFile() throws Exception {
        Path scan = fixture.file("a.pdf", "un");
        take(scan);
        Path original = fixture.collection.folder().original(fixture.only());
        Files.delete(original);

        assertEquals(1, take(scan).duplicates().size());

        assertEquals("un\n", Files.readString(original));
    }

    @Test
    void foldersAreTakenRecursivelyButForHiddenAndIgnoredOnes() throws Exception {
        fixture.file("sub/a.pdf", "scan un");
        fixture.file("sub/notes.md", "scan deux");
        fixture.file(".git/b.pdf", "scan trois");
        fixture.file("truth/c.txt", "quatre");
        fixture.file("truth/.relireignore", "x");

        JobSummary summary = fixture.process(folder.resolve("input"));

        assertEquals(List.of("a.pdf"), fixture.collection.store().documents().stream()
                .map(SourceDocument::fileName).toList());
        assertEquals(List.of(), summary.imported().rejected());
    }

    @Test
    void aCollectionWithinTheFolderIsNotTakenForInput() throws Exception {
        fixture.file("a.pdf", "scan un");
        fixture.process(folder);
        Files.write(fixture.collection.folder().database(), new byte[0]);

        JobSummary again = fixture.process(folder);

        assertEquals(List.of(), again.imported().imported());
        assertEquals(1, fixture.collection.store().documents().size());
    }

    @Test
    void aFolderWithNothingToReadIsSaidSo() throws Exception {
        fixture.file("notes.md", "x");

        JobSummary summary = fixture.process(folder.resolve("input"));

        assertEquals(ErrorKind.NOTHING_TO_IMPORT, summary.imported().rejected().getFirst().reason().kind());
    }

    /// Deletes a file once it was looked at.
    private record Losing(Path file, DocumentReader reader) implements DocumentReader {

        Losing(Path file) {
            this(file, new FakeReader());
        }

        @Override
        public SourceFile inspect(Path looked) throws RelireException {
            SourceFile found = reader.inspect(looked);
            if (looked.equals(file)) {
                try {
                    Files.delete(looked);
                } catch (IOException e) {
                    throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(looked), e);
                }
            }
            return found;
        }

        @Override
        public DecodedText decode(byte[] bytes, String name) throws RelireException {
            return reader.decode(bytes, name);
        }

        @Override
        public boolean hidesText(Path original, SourceDocument document, PageId page) {
            return reader.hidesText(original, document, page);
        }

        @Override
        public Optional<PageImage> extractImage(Path original, SourceDocument document, PageId page, Path target) throws RelireException {
            return reader.extractImage(original, document, page, target);
        }

        @Override
        public Optional<Reading> carriedText(Path original, SourceDocument document, PageId page, Optional<PageImage> image)
                throws RelireException {
            return reader.carriedText(original, document, page, image);
        }
    }
}
