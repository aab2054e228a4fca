/// The use cases, each a small class that blocks and takes a [Progress]; errors, and the words for people.
@NullMarked
package org.relire.workflow;

import org.jspecify.annotations.NullMarked;
