/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.controls;

import org.jspecify.annotations.NullMarked;
