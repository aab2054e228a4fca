"""Writes the small model that the tests of org.relire.repair.neural run.

It has the inputs and outputs of the real one, and what it says can be worked out by hand: a table gives each
character's slots, and the longer a row is without its padding, the likelier its third slots are to be empty.

    python src/training/python/tiny_model.py src/test/resources/org/relire/repair/neural/tiny.onnx
"""

import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ALPHABET = " abcé"
NOTHING, UNKNOWN, EDGE, FIRST = 0, 1, 2, 3
SIZE = FIRST + len(ALPHABET)
SLOTS = 3
# added to the logit of an empty third slot for each position of a row that is not padding
PER_POSITION = 0.125


def number(character):
    return ALPHABET.index(character) + FIRST


def slot(**shares):
    """Probabilities of one slot; what is left is shared by all that is not named."""
    named = {globals()[name] if name.isupper() else number(name): share for name, share in shares.items()}
    rest = (1 - sum(named.values())) / (SIZE - len(named))
    return [named.get(i, rest) for i in range(SIZE)]


def table():
    empty = slot(NOTHING=0.97)
    rows = [[empty] * SLOTS for _ in range(SIZE)]
    rows[UNKNOWN] = [slot(UNKNOWN=0.9, NOTHING=0.04), empty, empty]
    # one time in three a "b" was lost before the first character
    rows[EDGE] = [slot(NOTHING=0.6, b=0.33), empty, empty]
    rows[number(" ")] = [slot(NOTHING=0.1, **{" ": 0.85}), empty, empty]
    rows[number("a")] = [slot(a=0.9, NOTHING=0.04), empty, empty]
    # "b" may have been "bc"
    rows[number("b")] = [slot(b=0.9, NOTHING=0.04), slot(c=0.3, NOTHING=0.65), empty]
    # "c" was most often "é"
    rows[number("c")] = [slot(c=0.2, é=0.7), empty, empty]
    rows[number("é")] = [slot(é=0.95, NOTHING=0.01), empty, empty]
    return np.log(np.array(rows, dtype=np.float32)).reshape(SIZE, SLOTS * SIZE)


def main(path):
    bias = np.zeros((1, 1, SLOTS, SIZE), dtype=np.float32)
    bias[0, 0, 2, NOTHING] = PER_POSITION
    constants = {
        "table": table(),
        "bias": bias,
        "padding": np.array(0, dtype=np.int64),
        "along": np.array([1], dtype=np.int64),
        "one_each": np.array([-1, 1, 1, 1], dtype=np.int64),
        "in_slots": np.array([0, 0, SLOTS, SIZE], dtype=np.int64),
    }
    nodes = [
        helper.make_node("Gather", ["table", "text"], ["rows"], axis=0),
        helper.make_node("Reshape", ["rows", "in_slots"], ["logits"]),
        helper.make_node("Equal", ["text", "padding"], ["is_padding"]),
        helper.make_node("Not", ["is_padding"], ["is_text"]),
        helper.make_node("Cast", ["is_text"], ["ones"], to=TensorProto.FLOAT),
        helper.make_node("ReduceSum", ["ones", "along"], ["count"], keepdims=1),
        helper.make_node("Reshape", ["count", "one_each"], ["counts"]),
        helper.make_node("Mul", ["counts", "bias"], ["shift"]),
        helper.make_node("Add", ["logits", "shift"], ["shifted"]),
        helper.make_node("LogSoftmax", ["shifted"], ["slots"], axis=-1),
    ]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("text", TensorProto.INT64, ["batch", "length"])],
        [helper.make_tensor_value_info("slots", TensorProto.FLOAT, ["batch", "length", SLOTS, SIZE])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, {"alphabet": ALPHABET})
    onnx.checker.check_model(model)
    onnx.save(model, path)


if __name__ == "__main__":
    main(sys.argv[1])
