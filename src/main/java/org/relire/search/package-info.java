/// The Lucene index: derived from the store, always rebuildable to the same answers.
@NullMarked
package org.relire.search;

import org.jspecify.annotations.NullMarked;
