/// Work in the background: the only place that knows threads, and the list of what is running.
@NullMarked
package org.relire.gui.jobs;

import org.jspecify.annotations.NullMarked;
