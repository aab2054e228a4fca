/// The library: documents and pages of a collection, importing and reading them.
@NullMarked
package org.relire.gui.library;

import org.jspecify.annotations.NullMarked;
