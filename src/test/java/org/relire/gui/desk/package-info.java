@NullMarked
package org.relire.gui.desk;

import org.jspecify.annotations.NullMarked;
