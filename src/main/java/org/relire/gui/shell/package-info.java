/// The window: navigation, command palette, status bar, messages, and the wiring of the features to one another.
@NullMarked
package org.relire.gui.shell;

import org.jspecify.annotations.NullMarked;
