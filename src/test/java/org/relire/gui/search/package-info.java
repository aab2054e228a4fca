/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.search;

import org.jspecify.annotations.NullMarked;
