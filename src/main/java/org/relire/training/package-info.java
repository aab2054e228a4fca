/// Builds what lies in `models/` from corpora and word lists, and measures repair and OCR.
@NullMarked
package org.relire.training;

import org.jspecify.annotations.NullMarked;
