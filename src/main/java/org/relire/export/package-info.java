/// Writes documents and evidence in the formats that others read.
@NullMarked
package org.relire.export;

import org.jspecify.annotations.NullMarked;
