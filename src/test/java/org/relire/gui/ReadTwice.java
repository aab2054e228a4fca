package org.relire.gui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.relire.model.OcrPage;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.model.SourceDocument;
import org.relire.store.SqliteCollectionStore;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.DecodedText;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.MemorySearchIndex;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.port.SourceFile;

/// The tools of a workbench on a collection on disk whose pages, read again, read another way.
final class ReadTwice {

    private ReadTwice() {
    }

    /// @param opened    told of the collection that is opened
    /// @param readAgain what a page that is read again says, as [PrintedPage] takes it
    static Toolbox tools(AtomicReference<@Nullable Collection> opened, String readAgain) {
        return new Toolbox(
                root -> {
                    Collection collection = new Collection(new CollectionFolder(root),
                            SqliteCollectionStore.open(new CollectionFolder(root)), new MemorySearchIndex());
                    opened.set(collection);
                    return collection;
                },
                new Lazy<>(() -> new StoredImages(opened)),
                () -> new SecondEngine(readAgain),
                SampleTools.on(null).preparer(),
                new Lazy<>(CalmRepairer::new),
                new Lazy<>(() -> new OneRemark()),
                SampleTools.on(null).exports(),
                Clock.systemUTC());
    }

    /// Pages whose images are there already.
    private record StoredImages(AtomicReference<@Nullable Collection> opened) implements DocumentReader {

        @Override
        public DecodedText decode(byte[] bytes, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SourceFile inspect(Path file) {
            throw new AssertionError("nothing is imported here");
        }

        @Override
        public Optional<PageImage> extractImage(Path original, SourceDocument document, PageId page, Path target)
                throws RelireException {
            return Objects.requireNonNull(opened.get()).store().page(page).map(PageRecord::image);
        }

        @Override
        public Optional<Reading> carriedText(Path original, SourceDocument document, PageId page, Optional<PageImage> image) {
            return Optional.empty();
        }
    }

    /// Reads every page another way than the engine before.
    private record SecondEngine(String text) implements OcrEngine {

        @Override
        public OcrPage recognize(PageImage image, OcrSettings settings, Progress progress) {
            return new PrintedPage(text).layout();
        }

        @Override
        public String name() {
            return "second engine";
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
