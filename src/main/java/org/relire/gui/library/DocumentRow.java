package org.relire.gui.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.QualityEstimate;
import org.relire.model.SourceDocument;
import org.relire.workflow.gain.Calibration;

/// A document of the library with its pages.
///
/// @param quality what is expected of the whole text; null while nothing is known
public record DocumentRow(SourceDocument document, List<PageRecord> pages, @Nullable QualityEstimate quality) {

    public DocumentRow {
        pages = List.copyOf(pages);
    }

    /// A document with the estimates that a checked sample makes of the machine's.
    ///
    /// @param calibration null where no sample was checked
    static DocumentRow of(SourceDocument document, List<PageRecord> pages, @Nullable Calibration calibration) {
        QualityEstimate machine = mean(pages);
        return new DocumentRow(
                document,
                pages.stream().map(page -> page.withQuality(Calibration.applied(calibration, page.quality()))).toList(),
                calibration == null || machine == null ? machine : calibration.ofDocument(machine));
    }

    public List<PageRecord> failed() {
        return pages.stream().filter(p -> p.outcome() instanceof PageOutcome.Failed).toList();
    }

    public List<PageRecord> pending() {
        return pages.stream().filter(p -> p.outcome() instanceof PageOutcome.Pending).toList();
    }

    /// Pages that are read and not repaired: a job ended between the one and the other.
    public List<PageRecord> unrepaired() {
        return pages.stream().filter(p -> p.chosen() != null && p.quality() == null).toList();
    }

    /// How many pages have text.
    public int read() {
        return pages.size() - failed().size() - pending().size();
    }

    public int suspects() {
        return pages.stream().mapToInt(PageRecord::suspects).sum();
    }

    public int edits() {
        return pages.stream().mapToInt(PageRecord::edits).sum();
    }

    /// How many pages with text are in each state.
    public Map<PageState, Integer> states() {
        Map<PageState, Integer> counts = new EnumMap<>(PageState.class);
        for (PageState state : PageState.values()) {
            counts.put(state, 0);
        }
        pages.stream().filter(p -> p.chosen() != null).forEach(p -> counts.merge(p.state(), 1, Integer::sum));
        return counts;
    }

    /// The mean over the pages that have an estimate; null without any.
    private static @Nullable QualityEstimate mean(List<PageRecord> pages) {
        List<QualityEstimate> known = pages.stream().map(PageRecord::quality).filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return null;
        }
        return new QualityEstimate(
                known.stream().mapToDouble(QualityEstimate::characterErrorRate).average().orElse(0),
                known.stream().mapToDouble(QualityEstimate::low).average().orElse(0),
                known.stream().mapToDouble(QualityEstimate::high).average().orElse(0));
    }

    /// The picture of the first page that has one.
    public Optional<PageImage> cover() {
        return pages.stream().map(PageRecord::image).filter(Objects::nonNull).findFirst();
    }
}
