/// What correcting gains, how much is left, and how many errors a document is expected to have.
@NullMarked
package org.relire.workflow.gain;

import org.jspecify.annotations.NullMarked;
