package org.relire.workflow.series;

/// What the places of a series have in common.
public sealed interface SeriesQuery {

    /// What a person reads for it, and the beginning of its name in the ledger.
    String name();

    /// Characters that OCR takes for others.
    ///
    /// @param read  as they stand
    /// @param meant as they should
    record Confusion(String read, String meant) implements SeriesQuery {
        public Confusion {
            if (read.isEmpty() || read.equals(meant)) {
                throw new IllegalArgumentException("not a confusion: '" + read + "' for '" + meant + "'");
            }
        }

        @Override
        public String name() {
            return read + " → " + meant;
        }
    }

    /// A word or passage that reads another way, letter for letter and as a whole.
    record Wording(String before, String after) implements SeriesQuery {
        public Wording {
            if (before.isBlank()) {
                throw new IllegalArgumentException("a series of nothing");
            }
        }

        @Override
        public String name() {
            return before.strip() + " → " + after.strip();
        }
    }

    /// Plain text.
    record Plain(String find, String replacement, boolean matchCase, boolean wholeWords) implements SeriesQuery {
        @Override
        public String name() {
            return find.strip() + " → " + replacement.strip();
        }
    }

    /// A regular expression, with `$1` for its groups in the replacement.
    record Expression(String find, String replacement, boolean matchCase) implements SeriesQuery {
        @Override
        public String name() {
            return "/" + find + "/ → " + replacement.strip();
        }
    }
}
