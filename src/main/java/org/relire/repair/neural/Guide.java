package org.relire.repair.neural;

/// Which texts a search may write, told character by character.
///
/// Where a text has come to is an array that only the guide understands; an empty one is nowhere. One thread at a time.
public interface Guide {
    /// Any text.
    Guide FREE = new Guide() {
        private static final long[] HERE = {0};

        @Override
        public long[] start() {
            return HERE;
        }

        @Override
        public long[] next(long[] at, char c) {
            return HERE;
        }

        @Override
        public boolean mayEnd(long[] at) {
            return true;
        }
    };

    /// Before the first character.
    long[] start();

    /// One character further; empty if no text goes on so.
    long[] next(long[] at, char c);

    /// Whether a text may end here.
    boolean mayEnd(long[] at);
}
