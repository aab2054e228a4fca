/// Full-text search over the collection.
@NullMarked
package org.relire.gui.search;

import org.jspecify.annotations.NullMarked;
