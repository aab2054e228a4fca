/// Tesseract through Tess4J, with its natives from the class path.
@NullMarked
package org.relire.ocr;

import org.jspecify.annotations.NullMarked;
