/// The noisy channel: which characters OCR writes for which, and at what cost.
@NullMarked
package org.relire.repair.channel;

import org.jspecify.annotations.NullMarked;
