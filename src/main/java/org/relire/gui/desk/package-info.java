/// What the screens of an open collection share.
@NullMarked
package org.relire.gui.desk;

import org.jspecify.annotations.NullMarked;
