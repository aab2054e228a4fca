package org.relire.search;

import java.util.List;

/// A query as it was typed.
sealed interface Clause {

    /// Every one of them.
    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }
    }

    /// At least one of them.
    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    record Not(Clause clause) implements Clause {
    }

    /// A word, or what looks like one (`vice-président`, `80/2`).
    record Word(String text) implements Clause {
    }

    /// These very words one after another, or nearly so.
    ///
    /// @param gap how many other words may stand between them in all
    record Phrase(String text, int gap) implements Clause {
    }

    /// A word, or what looks like one, with `*` for any letters.
    record Pattern(String text) implements Clause {
    }

    /// A page that bears a tag.
    ///
    /// @param name may end with `*` for any letters
    record Tagged(String name) implements Clause {
    }

    /// A word spelled nearly so.
    ///
    /// @param edits letters that may differ, 1 or 2
    record Near(String text, int edits) implements Clause {
    }
}
