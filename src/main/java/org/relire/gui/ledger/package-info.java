/// The ledger: what changed, by whom, when and why; taking one origin back; comparing states.
@NullMarked
package org.relire.gui.ledger;

import org.jspecify.annotations.NullMarked;
