package org.relire.repair;

/// The engine's few settings, tuned on the tuning part of the evaluation sets.
///
/// @param languageWeight    weight of the word model against the channel
/// @param spellingWeight    weight of an unknown word's spelling
/// @param capitalDiscount   factor on that for a word with a capital
/// @param smallPenalty      nats more for one without: the vocabulary has nearly every such word
/// @param wordSurprise      nats above its own frequency at which a word in its context is in doubt
/// @param shortWordSurprise nats for a word of at most three letters and the word after
/// @param anyWordSurprise   nats at which any word is in doubt
/// @param digitSurprise     nats at which a lone digit is in doubt
/// @param stopSurprise      nats at which a full stop, a comma or three points are in doubt
/// @param highStopSurprise  nats at which a semicolon or a colon is
record Settings(
        float languageWeight,
        float spellingWeight,
        float capitalDiscount,
        float smallPenalty,
        float wordSurprise,
        float shortWordSurprise,
        float anyWordSurprise,
        float digitSurprise,
        float stopSurprise,
        float highStopSurprise) {

    static final Settings DEFAULT = new Settings(1f, 0.9f, 0.75f, 4f, 0f, 11f, 11f, 3f, 5.5f, 7f);
}
