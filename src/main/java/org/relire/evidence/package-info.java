/// Pure detection of findings and recommendations in French administrative prose, and the anchoring of quotations.
@NullMarked
package org.relire.evidence;

import org.jspecify.annotations.NullMarked;
