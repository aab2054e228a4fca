/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.settings;

import org.jspecify.annotations.NullMarked;
