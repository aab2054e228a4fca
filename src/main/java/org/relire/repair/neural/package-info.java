/// The neural reader: a small character model that says, for each place of a text, what stood there before the damage.
///
/// The model is a bidirectional transformer; [SlotModel] runs it with ONNX Runtime, [Slots] reads what it says. Nothing here
/// decides on a change.
@NullMarked
package org.relire.repair.neural;

import org.jspecify.annotations.NullMarked;
