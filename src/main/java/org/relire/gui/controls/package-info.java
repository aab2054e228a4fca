/// Controls and small types that the features share.
@NullMarked
package org.relire.gui.controls;

import org.jspecify.annotations.NullMarked;
