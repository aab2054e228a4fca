/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.library;

import org.jspecify.annotations.NullMarked;
