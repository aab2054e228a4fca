/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.evidence;

import org.jspecify.annotations.NullMarked;
