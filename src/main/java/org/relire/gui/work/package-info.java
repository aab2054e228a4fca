/// What is left to correct, in the order of what it gains, and the sample check.
@NullMarked
package org.relire.gui.work;

import org.jspecify.annotations.NullMarked;
