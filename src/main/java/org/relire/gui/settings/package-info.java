/// What a person sets once: language, theme, reading, name.
@NullMarked
package org.relire.gui.settings;

import org.jspecify.annotations.NullMarked;
