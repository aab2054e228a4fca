/// Scores OCR against ground truth.
@NullMarked
package org.relire.training.ocr;

import org.jspecify.annotations.NullMarked;
