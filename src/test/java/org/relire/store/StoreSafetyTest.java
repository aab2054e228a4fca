package org.relire.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageState;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.slf4j.Logger;
import org.sqlite.JDBC;

/// What the database does when things go wrong around it.
class StoreSafetyTest {

    private static final SourceDocument REPORT = Samples.document(1, 1);
    private static final PageId PAGE = REPORT.page(0);

    @TempDir
    private Path temp;
    private CollectionFolder folder;

    @BeforeEach
    void nameFolder() {
        folder = new CollectionFolder(temp.resolve("collection"));
    }

    private CollectionStore open() throws RelireException {
        return SqliteCollectionStore.open(folder);
    }

    private void makeCollection() throws RelireException {
        try (CollectionStore store = open()) {
            store.add(REPORT);
            store.saveReading(PAGE, Reading.ofTextFile("UTF-8", "Le texte", Samples.NOW));
            store.choose(PAGE, ReadingSource.TEXT_FILE);
        }
    }

    private void assertFails(ErrorKind kind, Executable action) {
        RelireException failure = assertThrows(RelireException.class, action);
        assertEquals(kind, failure.kind());
        assertEquals(List.of(folder.root()), failure.arguments());
    }

    @Test
    void oneProcessWritesAtATime() throws Exception {
        try (CollectionStore first = open()) {
            assertFails(ErrorKind.COLLECTION_LOCKED, this::open);
            assertFails(ErrorKind.COLLECTION_LOCKED, this::open);
            assertTrue(first.add(REPORT));
        }
        open().close();
    }

    @Test
    void theLockHoldsBetweenProcesses() throws Exception {
        makeCollection();
        Process child = startChild();
        try {
            assertEquals("0", child.inputReader(StandardCharsets.UTF_8).readLine());
            assertFails(ErrorKind.COLLECTION_LOCKED, this::open);
        } finally {
            child.destroyForcibly().waitFor();
        }
        open().close();
    }

    @Test
    void readersSeeWhatWasCommittedAndWriteNothing() throws RelireException {
        try (CollectionStore writer = open(); CollectionStore reader = SqliteCollectionStore.openReadOnly(folder)) {
            writer.add(REPORT);
            assertEquals(List.of(REPORT), reader.documents());
            assertFails(ErrorKind.WRITE_FAILED, () -> reader.saveState(PAGE, PageState.VERIFIED));
            assertEquals(PageState.UNREAD, writer.page(PAGE).orElseThrow().state());
        }
    }

    @Test
    void whatAKilledProcessCommittedIsReadWhereNothingCanBeWritten() throws Exception {
        CollectionFolder copy = new CollectionFolder(temp.resolve("copy"));
        try (CollectionStore writer = open()) {
            writer.add(REPORT);
            Files.createDirectories(copy.root());
            for (String name : List.of("collection.db", "collection.db-wal", "collection.db-shm")) {
                Files.copy(folder.root().resolve(name), copy.root().resolve(name));
            }
        }
        try (Connection reader = Connections.forReadingUnchangeable(copy.database())) {
            assertEquals(1, new Session(reader).number("SELECT count(*) FROM document"));
        }
    }

    @Test
    void readsACollectionThatNobodyWrites() throws RelireException {
        assertFails(ErrorKind.COLLECTION_NOT_FOUND, () -> SqliteCollectionStore.openReadOnly(folder));
        assertFalse(Files.exists(folder.root()));
        makeCollection();
        try (CollectionStore reader = SqliteCollectionStore.openReadOnly(folder)) {
            assertEquals("Le texte", reader.repairedPage(PAGE).orElseThrow().text());
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsSaidToBeDamagedAndLeftAlone() throws Exception {
        Files.createDirectories(folder.root());
        byte[] letter = "Cher collègue, ".repeat(500).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.database(), letter);
        assertFails(ErrorKind.COLLECTION_DAMAGED, this::open);
        assertFails(ErrorKind.COLLECTION_DAMAGED, () -> SqliteCollectionStore.openReadOnly(folder));
        assertEquals(letter.length, Files.size(folder.database()));
    }

    @Test
    void anotherProgramsDatabaseIsNotTouched() throws Exception {
        Files.createDirectories(folder.root());
        try (Connection other = Connections.forWriting(folder.database())) {
            new Session(other).script("CREATE TABLE recipes (name TEXT)");
        }
        assertFails(ErrorKind.COLLECTION_DAMAGED, this::open);
        try (Connection other = Connections.forWriting(folder.database())) {
            assertEquals(1, new Session(other).number("SELECT count(*) FROM sqlite_schema"));
        }
    }

    @Test
    void anEmptiedDatabaseBesideOriginalsDoesNotPassForANewCollection() throws Exception {
        Files.createDirectories(folder.originals());
        Files.createFile(folder.database());
        open().close();
        Files.write(folder.database(), new byte[0]);
        Files.createFile(folder.originals().resolve("abc"));
        assertFails(ErrorKind.COLLECTION_DAMAGED, this::open);
    }

    @Test
    void aCollectionOfANewerRelireIsLeftAlone() throws Exception {
        makeCollection();
        List<String> next = new ArrayList<>(Migrations.shipped().scripts());
        next.add("CREATE TABLE future (x)");
        new StoreOpening(folder, new Migrations(next)).forWriting().close();
        assertFails(ErrorKind.COLLECTION_NEWER, this::open);
        assertFails(ErrorKind.COLLECTION_NEWER, () -> SqliteCollectionStore.openReadOnly(folder));
    }

    @Test
    void anUpgradeLeavesACopyOfWhatWas() throws Exception {
        makeCollection();
        int version = Migrations.shipped().scripts().size();
        List<String> next = new ArrayList<>(Migrations.shipped().scripts());
        next.add("DELETE FROM reading; ALTER TABLE document ADD COLUMN title TEXT;");
        try (CollectionStore store = new StoreOpening(folder, new Migrations(next)).forWriting()) {
            assertTrue(store.readings(PAGE).isEmpty());
        }
        Path copy = folder.root().resolve("collection-v" + version + ".db");
        Files.move(copy, folder.database(), StandardCopyOption.REPLACE_EXISTING);
        try (CollectionStore store = open()) {
            assertEquals("Le texte", store.repairedPage(PAGE).orElseThrow().text());
        }
    }

    @Test
    void anUpgradeThatFailsChangesNothing() throws Exception {
        makeCollection();
        List<String> next = new ArrayList<>(Migrations.shipped().scripts());
        next.add("DELETE FROM reading; INSERT INTO nowhere VALUES (1);");
        StoreOpening failing = new StoreOpening(folder, new Migrations(next));
        assertThrows(IllegalStateException.class, failing::forWriting);
        try (CollectionStore store = open()) {
            assertEquals("Le texte", store.repairedPage(PAGE).orElseThrow().text());
        }
    }

    @Test
    void aDamagedDatabaseIsToldAndNamed() throws Exception {
        makeCollection();
        try (CollectionStore store = open()) {
            store.saveReading(PAGE, new Samples(1).reading(ReadingSource.OCR, 3000));
        }
        try (RandomAccessFile file = new RandomAccessFile(folder.database().toFile(), "rw")) {
            for (long at = 4096; at < file.length(); at += 512) {
                file.seek(at);
                file.write(new byte[400]);
            }
        }
        assertFails(ErrorKind.COLLECTION_DAMAGED, () -> {
            try (CollectionStore store = open()) {
                store.pages(REPORT.id());
                store.readings(PAGE);
            }
        });
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws Exception {
        Files.createFile(folder.root());
        assertFails(ErrorKind.FOLDER_IS_FILE, this::open);
    }

    @Test
    void aFullDiskIsToldAndLosesNothing() throws Exception {
        makeCollection();
        try (CollectionStore store = withMostPages(60)) {
            Reading large = new Samples(2).reading(ReadingSource.OCR, 20_000);
            assertFails(ErrorKind.DISK_FULL, () -> store.saveReading(PAGE, large));
            store.saveState(PAGE, PageState.IN_WORK);
            assertEquals(1, store.readings(PAGE).size());
            assertEquals(List.of(), store.integrityProblems());
        }
    }

    /// The store with a database that may not grow past `pages` pages of the database, as on a full disk.
    private CollectionStore withMostPages(int pages) throws Exception {
        Connection writer = Connections.forWriting(folder.database());
        new Session(writer).list("PRAGMA max_page_count = " + pages, row -> row.getInt(1));
        Database database = new Database(
                writer, () -> Connections.forReading(folder.database()), new StoreFailures(folder.root()));
        return new SqliteCollectionStore(database, null, folder.root());
    }

    @Test
    void aCollectionCanBeMovedAndCopied() throws Exception {
        makeCollection();
        Path image = folder.pageImage(PAGE);
        try (CollectionStore store = open()) {
            store.saveImage(new PageImage(PAGE, image, 10, 20, 300));
        }
        CollectionFolder moved = new CollectionFolder(temp.resolve("déménagé"));
        Files.move(folder.root(), moved.root());
        try (CollectionStore store = SqliteCollectionStore.open(moved)) {
            PageImage found = Objects.requireNonNull(store.page(PAGE).orElseThrow().image());
            assertEquals(moved.pageImage(PAGE), found.path());
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whatWasAcknowledgedSurvivesAKilledProcess() throws Exception {
        makeCollection();
        Process child = startChild();
        int acknowledged = 0;
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            while (acknowledged < 50) {
                acknowledged = Integer.parseInt(out.readLine()) + 1;
            }
            child.toHandle().destroyForcibly(); // unlike the method of Process it leaves the pipe open
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Integer.parseInt(line) + 1;
            }
        }
        child.waitFor();
        try (CollectionStore store = open()) {
            int kept = store.ledger(PAGE).size();
            assertTrue(kept == acknowledged || kept == acknowledged + 1, kept + " of " + acknowledged);
            String typed = IntStream.range(0, kept).mapToObj(i -> " " + i).collect(Collectors.joining());
            assertEquals("Le texte" + typed, store.repairedPage(PAGE).orElseThrow().text());
            assertEquals(List.of(), store.integrityProblems());
        }
    }

    private Process startChild() throws IOException, URISyntaxException {
        List<String> path = new ArrayList<>();
        for (Class<?> type : List.of(AppendingProcess.class, SqliteCollectionStore.class, DocumentId.class,
                JDBC.class, ObjectMapper.class, JsonFactory.class, JsonTypeInfo.class, JavaTimeModule.class,
                NullMarked.class, Logger.class)) {
            path.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp",
                path.stream().distinct().collect(Collectors.joining(File.pathSeparator)),
                AppendingProcess.class.getName(), folder.root().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
