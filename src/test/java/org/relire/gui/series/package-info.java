/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.series;

import org.jspecify.annotations.NullMarked;
