package org.relire.repair;

/// What the neural reader holds of a place: natural logarithms of the probabilities of its readings.
///
/// @param keep   of the text as it stands
/// @param change of the reading that is proposed; `keep` again where nothing is
/// @param rival  of the likeliest other reading
/// @param near   how much the reader doubts the text around, nats a character
/// @param source who proposes: [#DECODER], [#READER] or [#BOTH]
record Opinion(double keep, double change, double rival, double near, int source) {
    static final int DECODER = 0;
    static final int READER = 1;
    static final int BOTH = 2;

    /// The opinion where nobody was asked.
    static final Opinion NONE = new Opinion(0, 0, 0, 0, -1);

    /// Whether the reader was asked.
    boolean isHeard() {
        return source >= 0;
    }
}
