@org.jspecify.annotations.NullMarked
package org.relire.gui.work;
