/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.editor;

import org.jspecify.annotations.NullMarked;
