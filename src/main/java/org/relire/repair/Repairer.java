package org.relire.repair;

import java.util.Optional;
import org.relire.model.QualityEstimate;
import org.relire.model.TextRange;

/// Repairs text. Safe for use by several threads at once.
public interface Repairer {

    /// A repairer that has learnt from the document that the pages to come belong to.
    Repairer in(DocumentContext document);

    /// Repairs a page. Never throws for any text, however odd; time and memory are linear in its length.
    Repair repair(RepairInput page);

    /// The same for a page that may be a long text, part by part.
    default Repair repair(RepairInput page, RepairWatch watch) {
        return repair(page);
    }

    /// What the words at a place may have been, whether they are in doubt or not, for a person who asks; with the words that they may be one with.
    ///
    /// @return the place with at most five suggestions, likeliest first, each with its share of what all other readings known weigh, which is no chance that it is right;
    ///         nothing where nothing is known
    default Optional<ProposedSuspect> readings(RepairInput page, TextRange place) {
        return Optional.empty();
    }

    /// What the text looks like as it stands, without repairing it; much faster than [#repair].
    QualityEstimate quality(RepairInput page);

    /// Why the neural reader was not heard where the repairs so far wanted it; empty where it was, or where none wanted it yet. Never waits.
    default Optional<MissingReader> missingReader() {
        return Optional.empty();
    }

    /// The version of the models behind it, for the ledger.
    String version();
}
