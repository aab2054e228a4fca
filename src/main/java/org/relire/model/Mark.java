package org.relire.model;

import java.time.Instant;

/// Something said of a range of a page's raw text: an edit, a doubt, or a person's word that it is right.
public sealed interface Mark permits Edit, Suspect, Verification {

    /// In the raw text.
    TextRange range();

    Origin origin();

    Instant at();
}
