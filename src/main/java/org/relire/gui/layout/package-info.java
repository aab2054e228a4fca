/// The blocks of a page: what they are, which language they are in, in which order they are read.
@NullMarked
package org.relire.gui.layout;

import org.jspecify.annotations.NullMarked;
