/// Reading again: what people did to the old reading is carried over to the new one, and conflicts are kept to be shown.
@NullMarked
package org.relire.workflow.rereading;

import org.jspecify.annotations.NullMarked;
