/// Error series, find and replace, and what is always or never corrected.
@NullMarked
package org.relire.gui.series;

import org.jspecify.annotations.NullMarked;
