/// Measures what repair does to text whose truth is known: character and word errors, damage, calibration, speed.
@NullMarked
package org.relire.training.evaluation;

import org.jspecify.annotations.NullMarked;
