package org.relire.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A random sample of a document's words that an editor looks at, to learn how many of all words are wrong.
///
/// @param seed   the sample can be drawn again from it
/// @param strata the parts that the words were drawn from, each with the number of words in it
/// @param items  the words drawn, in the order in which they are shown
public record SampleCheck(DocumentId document, long seed, List<Stratum> strata, List<Item> items, Instant at) {

    public SampleCheck {
        strata = List.copyOf(strata);
        items = List.copyOf(items);
    }

    /// Why words differ in their chance to be wrong.
    public enum Part {
        /// In doubt.
        SUSPECT,
        /// Changed by the machine.
        REPAIRED,
        /// Neither.
        PLAIN
    }

    /// A part of the document's words.
    ///
    /// @param words    how many words the document has in it
    /// @param expected how many of them the machine expected to be wrong when the sample was drawn; 0 where it is not known
    public record Stratum(Part part, long words, double expected) {
    }

    /// A word of the sample.
    ///
    /// @param range in the page's raw text
    /// @param text  as it stood when the sample was drawn
    /// @param right what the editor says of it; null before
    public record Item(PageId page, TextRange range, String text, Part part, @Nullable Boolean right) {

        public Item judged(@Nullable Boolean isRight) {
            return new Item(page, range, text, part, isRight);
        }
    }

    /// The sample with the editor's word on one of its items.
    public SampleCheck judged(int index, @Nullable Boolean right) {
        List<Item> next = new ArrayList<>(items);
        next.set(index, next.get(index).judged(right));
        return new SampleCheck(document, seed, strata, next, at);
    }

    /// How many items have been looked at.
    public int checked() {
        return (int) items.stream().filter(i -> i.right() != null).count();
    }
}
