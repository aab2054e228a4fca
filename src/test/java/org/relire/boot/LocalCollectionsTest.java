package org.relire.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchScope;

/// Collections as they lie on disk, opened by the program.
class LocalCollectionsTest {

    private static final SourceDocument REPORT = Samples.document(1, 1);

    @TempDir
    Path temp;

    private final LocalCollections collections = new LocalCollections();

    private Path root() {
        return temp.resolve("rapports");
    }

    private static List<Integer> found(Collection collection) throws RelireException {
        return collection.index().search(new Query("budget", SearchScope.BOTH, 10)).hits().stream()
                .map(hit -> hit.page().pageIndex()).toList();
    }

    /// As it is after a crash between the store's commit and the index's.
    private void makeCollection() throws RelireException {
        try (Collection made = collections.open(root())) {
            made.store().add(REPORT);
            made.store().saveReading(REPORT.page(0), Reading.ofTextFile("UTF-8", "le budget", Samples.NOW));
            made.store().choose(REPORT.page(0), ReadingSource.TEXT_FILE);
        }
    }

    @Test
    void theIndexFollowsTheStoreWhenACollectionIsOpened() throws RelireException {
        makeCollection();

        try (Collection opened = collections.open(root())) {
            assertEquals(List.of(0), found(opened));
        }
    }

    @Test
    void aCollectionWithoutAnIndexIsSearchedAllTheSame() throws Exception {
        makeCollection();
        delete(root().resolve("index"));

        try (Collection opened = collections.openToRead(root())) {
            assertEquals(List.of(0), found(opened));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "bn-BD", "mr-IN", "ne-NP"})
    void whateverDigitsTheSystemWritesACollectionIsTheSame(String language) throws RelireException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            makeCollection();
            try (Collection opened = collections.open(root())) {
                assertEquals(List.of(0), found(opened));
            }
            assertEquals("00001.png", new CollectionFolder(root()).pageImage(REPORT.page(0)).getFileName().toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
