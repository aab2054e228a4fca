/// The editor: a page's scan and its text side by side.
@NullMarked
package org.relire.gui.editor;

import org.jspecify.annotations.NullMarked;
