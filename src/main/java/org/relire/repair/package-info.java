/// The pure repair engine: a page's raw text in, edits and suspects out. Knows no files of the user, no clock, no network.
@NullMarked
package org.relire.repair;

import org.jspecify.annotations.NullMarked;
