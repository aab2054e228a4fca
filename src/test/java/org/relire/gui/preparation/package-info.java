/// The window on a page's preparation, without a toolkit.
@NullMarked
package org.relire.gui.preparation;

import org.jspecify.annotations.NullMarked;
