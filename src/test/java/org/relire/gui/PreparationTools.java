package org.relire.gui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.relire.model.OcrPage;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.DecodedText;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.port.PagePreparer;
import org.relire.workflow.port.SourceFile;

/// The toolbox of a collection whose pages can be prepared and read again; it notes how they were to be read.
public final class PreparationTools {

    private final List<OcrSettings> asked = Collections.synchronizedList(new ArrayList<>());

    /// What the engine was asked for, page by page.
    public List<OcrSettings> asked() {
        return List.copyOf(asked);
    }

    public Toolbox on(Collection collection, PagePreparer preparer) {
        Toolbox fakes = SampleTools.on(collection);
        return new Toolbox(fakes.collections(), new Lazy<>(() -> new StoredImages(collection)), () -> new NotingEngine(asked),
                new Lazy<>(() -> preparer), fakes.repairer(), fakes.proofreader(), fakes.exports(), fakes.clock());
    }

    private record StoredImages(Collection collection) implements DocumentReader {

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
            return collection.store().page(page).map(PageRecord::image);
        }

        @Override
        public Optional<Reading> carriedText(Path original, SourceDocument document, PageId page, Optional<PageImage> image) {
            return Optional.empty();
        }
    }

    private record NotingEngine(List<OcrSettings> asked) implements OcrEngine {

        @Override
        public OcrPage recognize(PageImage image, OcrSettings settings, Progress progress) {
            asked.add(settings);
            return new PrintedPage("Relue autrement.").layout();
        }

        @Override
        public String name() {
            return "noting engine";
        }

        @Override
        public void close() {
        }
    }
}
