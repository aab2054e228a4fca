/// The pure arithmetic of a page's layout: columns and rows in reading order, kinds and languages of blocks.
@NullMarked
package org.relire.layout;

import org.jspecify.annotations.NullMarked;
