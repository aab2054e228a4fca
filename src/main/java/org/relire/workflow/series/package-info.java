/// The same error in many places: finding it, correcting it at once, and what is learnt from it.
@NullMarked
package org.relire.workflow.series;

import org.jspecify.annotations.NullMarked;
