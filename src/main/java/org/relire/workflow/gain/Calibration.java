package org.relire.workflow.gain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relire.model.DocumentId;
import org.relire.model.QualityEstimate;
import org.relire.model.SampleCheck;
import org.relire.model.SampleCheck.Stratum;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// What a checked sample makes of the machine's estimates for its document: as many times more or fewer errors as the sample has
/// more or fewer wrong words than the machine expected of the same words.
///
/// @param factor the machine's estimate is multiplied by it
/// @param low    nine times in ten it is at least so large
/// @param high   and at most so large
public record Calibration(double factor, double low, double high) {

    /// With fewer words looked at the sample says less than the machine.
    public static final int FEWEST = 20;

    /// A document's calibration; empty while too little of its sample was looked at.
    public static Optional<Calibration> load(CollectionStore store, DocumentId document) throws RelireException {
        return store.learning().sample(document).flatMap(Calibration::of);
    }

    /// What a sample says; empty while too little of it was looked at.
    public static Optional<Calibration> of(SampleCheck sample) {
        double expected = sample.strata().stream().mapToDouble(Stratum::expected).sum();
        if (sample.checked() < Math.min(FEWEST, sample.items().size()) || sample.checked() == 0 || expected <= 0) {
            return Optional.empty();
        }
        SampleEstimate told = SampleEstimate.of(sample);
        return Optional.of(new Calibration(told.wrong() / expected, told.low() / expected, told.high() / expected));
    }

    /// The estimate of the whole document: as sure as the sample.
    public QualityEstimate ofDocument(QualityEstimate machine) {
        double rate = machine.characterErrorRate();
        return estimate(rate, low * rate, high * rate);
    }

    /// The estimate of one page: the sample is of all pages, so that the doubt about this one comes on top.
    public QualityEstimate ofPage(QualityEstimate machine) {
        double rate = machine.characterErrorRate();
        if (rate == 0 || factor == 0) {
            return ofDocument(machine);
        }
        double below = Math.hypot(1 - low / factor, 1 - machine.low() / rate);
        double above = Math.hypot(high / factor - 1, machine.high() / rate - 1);
        return estimate(rate, factor * rate * (1 - below), factor * rate * (1 + above));
    }

    private QualityEstimate estimate(double rate, double from, double to) {
        double middle = Math.min(1, factor * rate);
        return new QualityEstimate(middle, Math.clamp(from, 0, middle), Math.clamp(to, middle, 1));
    }

    /// A page's estimate as far as it is known: calibrated where the document's sample was checked.
    public static @Nullable QualityEstimate applied(@Nullable Calibration calibration, @Nullable QualityEstimate machine) {
        return calibration == null || machine == null ? machine : calibration.ofPage(machine);
    }
}
