/// The ports that the use cases need and that the adapters fill.
@NullMarked
package org.relire.workflow.port;

import org.jspecify.annotations.NullMarked;
