package org.relire.gui.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.ScanPiece;
import org.relire.gui.jobs.Background;
import org.relire.model.Box;
import org.relire.model.OcrLine;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.series.SeriesPlace;

/// The pieces of scans that places of a series lie on. Whole pages are read in the background, one after another, and only
/// the pieces are kept.
final class Snippets {

    private static final int PIECES_KEPT = 400;
    /// How much of the line is seen on either side of the place, in heights of the line.
    private static final double AROUND = 7;

    private final CollectionStore store;
    private final Background lane;
    private final Map<SeriesPlace, Optional<ScanPiece>> pieces = new LinkedHashMap<>(16, 0.75f, true);
    /// Used by the lane alone.
    private @Nullable Page latest;

    private record Page(PageId id, Image image, String text, PlacedWords words, List<Box> lines) {
    }

    Snippets(CollectionStore store, Background background) {
        this.store = store;
        this.lane = background.lane();
    }

    /// Hands the piece to `ready` on the UI thread; nothing where the page has no picture.
    void load(SeriesPlace place, Consumer<Optional<ScanPiece>> ready) {
        Optional<ScanPiece> known = pieces.get(place);
        if (known != null) {
            ready.accept(known);
            return;
        }
        lane.run(() -> cut(place), piece -> {
            pieces.put(place, piece);
            if (pieces.size() > PIECES_KEPT) {
                pieces.remove(pieces.keySet().iterator().next());
            }
            ready.accept(piece);
        });
    }

    void forget() {
        pieces.clear();
        lane.perform(() -> latest = null, () -> { });
    }

    private Optional<ScanPiece> cut(SeriesPlace place) throws RelireException {
        Page page = latest;
        if (page == null || !page.id().equals(place.page())) {
            page = read(place.page());
            latest = page;
        }
        if (page == null || place.range().end() > page.text().length()) {
            return Optional.empty();
        }
        List<Box> boxes = page.words().boxes(place.range());
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        Box word = boxes.getFirst();
        double middle = word.y() + word.height() / 2.0;
        Box line = page.lines().stream().filter(l -> l.contains(word.x() + 1.0, middle)).findFirst().orElse(word);
        return Optional.of(ScanPiece.of(page.image(), line, word, AROUND));
    }

    private @Nullable Page read(PageId id) throws RelireException {
        PageImage image = store.page(id).map(PageRecord::image).orElse(null);
        Optional<Reading> reading = store.chosenReading(id);
        Optional<RepairedPage> text = store.repairedPage(id);
        if (image == null || reading.isEmpty() || text.isEmpty()) {
            return null;
        }
        Image picture = new Image(image.path().toUri().toString());
        return picture.isError()
                ? null
                : new Page(id, picture, text.get().text(), new PlacedWords(reading.get(), text.get()),
                        reading.get().layout().lines().map(OcrLine::box).toList());
    }
}
