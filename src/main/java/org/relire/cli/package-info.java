/// One thin picocli command per use case.
@NullMarked
package org.relire.cli;

import org.jspecify.annotations.NullMarked;
