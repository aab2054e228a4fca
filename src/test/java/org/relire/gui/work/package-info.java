/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.work;

import org.jspecify.annotations.NullMarked;
