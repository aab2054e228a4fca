/// The records that travel through Relire: documents, the OCR tree, edits with their origin, annotations.
///
/// Pure data over `java.base`; every closed choice is an enum or a sealed interface, every record checks itself.
/// Text offsets are UTF-16 units; boxes are image pixels from the top left; confidences and rates are 0-1.
@NullMarked
package org.relire.model;

import org.jspecify.annotations.NullMarked;
