package org.relire.repair;

/// What the neural reader, and the word model beside it, hold of a place: natural logarithms.
///
/// @param keep    probability that the reader gives the text as it stands
/// @param change  that it gives the reading that is proposed; `keep` again where nothing is
/// @param rival   that it gives the likeliest other reading
/// @param near    how much the reader doubts the text around, nats a character
/// @param fluency how much likelier the word model finds the reading than the text as it stands, between the words around
/// @param score   how much more all together hold of the reading than of the text as it stands
/// @param lead    and than of the next reading
/// @param source  who proposes: [#DECODER], [#READER] or [#BOTH]
record Opinion(double keep, double change, double rival, double near, double fluency, double score, double lead, int source) {
    static final int DECODER = 0;
    static final int READER = 1;
    static final int BOTH = 2;

    /// The opinion where nobody was asked.
    static final Opinion NONE = new Opinion(0, 0, 0, 0, 0, 0, 0, -1);

    /// Whether the reader was asked.
    boolean isHeard() {
        return source >= 0;
    }
}
