/// What is done to a page's image before it is read: shown step by step, and switched for a document.
@NullMarked
package org.relire.gui.preparation;

import org.jspecify.annotations.NullMarked;
