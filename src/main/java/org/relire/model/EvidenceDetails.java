package org.relire.model;

/// Why the detector proposed a passage.
///
/// @param rule      the rule's id, whose sentence the message table has
/// @param cue       the words that gave it away, as printed; may be empty
/// @param heading   the heading it stands under; may be empty
/// @param addressee to whom a recommendation is addressed; may be empty
/// @param score     0-1
public record EvidenceDetails(String rule, String cue, String heading, String addressee, double score) {

    public EvidenceDetails {
        Checks.unit(score, "score");
    }
}
