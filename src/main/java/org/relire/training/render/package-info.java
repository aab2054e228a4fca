/// Prints clean text as old presses, typewriters and photocopiers would, so that OCR programs can misread it.
@NullMarked
package org.relire.training.render;

import org.jspecify.annotations.NullMarked;
