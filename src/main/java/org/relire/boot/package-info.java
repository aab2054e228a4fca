/// The mains and the hand-written wiring of the whole program.
@NullMarked
package org.relire.boot;

import org.jspecify.annotations.NullMarked;
