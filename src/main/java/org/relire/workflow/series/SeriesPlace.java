package org.relire.workflow.series;

import org.relire.model.PageId;
import org.relire.model.TextRange;

/// A place of a series.
///
/// @param fileName of the document
/// @param range    in the page's present text
/// @param before   what stands there
/// @param after    what would stand there
/// @param left     what stands before it, line ends as spaces
/// @param right    what follows
/// @param standing what was said of it before
/// @param likely   whether it is to be corrected, as far as the machine can tell
public record SeriesPlace(
        PageId page, String fileName, TextRange range, String before, String after, String left, String right,
        Standing standing, boolean likely) {

    /// What was said of a place before.
    public enum Standing {
        /// Nothing.
        PLAIN,
        /// It is in doubt.
        SUSPECT,
        /// The machine has changed it.
        REPAIRED,
        /// A person has written it.
        TYPED,
        /// A person has said that it is right.
        VERIFIED;

        /// Whether a person stands behind it.
        public boolean isHuman() {
            return this == TYPED || this == VERIFIED;
        }
    }
}
