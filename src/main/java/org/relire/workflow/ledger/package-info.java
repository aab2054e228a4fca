/// Questions to the ledger: who changed what, what a page was like, and taking back all that one origin did.
@NullMarked
package org.relire.workflow.ledger;

import org.jspecify.annotations.NullMarked;
