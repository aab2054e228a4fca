package org.relire.workflow.series;

import java.util.regex.Pattern;

/// What counts as a word in a series: letters, with apostrophes and hyphens between them.
final class Words {

    /// Digits and signs may stand inside where OCR took them for letters.
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*");

    private Words() {
    }
}
