/// The search for what a noisy passage meant: words found through the channel, held in a lattice, weighed by their context.
@NullMarked
package org.relire.repair.lattice;

import org.jspecify.annotations.NullMarked;
