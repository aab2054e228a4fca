/// Files to page images and the text that they carry, through PDFBox and ImageIO.
@NullMarked
package org.relire.scan;

import org.jspecify.annotations.NullMarked;
