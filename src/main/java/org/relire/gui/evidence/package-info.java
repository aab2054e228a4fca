/// The table of findings and recommendations.
@NullMarked
package org.relire.gui.evidence;

import org.jspecify.annotations.NullMarked;
