/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.shell;

import org.jspecify.annotations.NullMarked;
