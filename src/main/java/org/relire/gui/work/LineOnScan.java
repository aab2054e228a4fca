package org.relire.gui.work;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;
import org.relire.model.OcrLine;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// Where a place of a page lies on its scan: the line of print around it, and its own boxes.
record LineOnScan(PageImage image, Box line, List<Box> boxes) {

    /// Null where the page has no picture or the place no ink.
    ///
    /// @param place in the present text of `text`
    static @Nullable LineOnScan of(CollectionStore store, PageId page, RepairedPage text, TextRange place) throws RelireException {
        PageImage image = store.page(page).map(PageRecord::image).orElse(null);
        Optional<Reading> reading = store.chosenReading(page);
        if (image == null || reading.isEmpty() || !reading.get().text().equals(text.raw())) {
            return null;
        }
        List<Box> boxes = new PlacedWords(reading.get(), text).boxes(place);
        if (boxes.isEmpty()) {
            return null;
        }
        Box word = boxes.getFirst();
        double middle = word.y() + word.height() / 2.0;
        Box line = reading.get().layout().lines().map(OcrLine::box).filter(l -> l.contains(word.x() + 1.0, middle))
                .findFirst().orElse(word);
        return new LineOnScan(image, line, boxes);
    }
}
