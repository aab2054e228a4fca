/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.layout;

import org.jspecify.annotations.NullMarked;
