/// Tests of the package of the same name.
@NullMarked
package org.relire.gui.jobs;

import org.jspecify.annotations.NullMarked;
