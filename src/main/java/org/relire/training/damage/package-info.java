/// Damages clean text the way scans and OCR do, class by class, from a seed: for training and for test sets of single classes.
@NullMarked
package org.relire.training.damage;

import org.jspecify.annotations.NullMarked;
