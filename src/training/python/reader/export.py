"""Writes the reader as an ONNX file, its matrices in 8 bits.

    python src/training/python/reader/export.py reader.pt models/french.reader.onnx

The inputs and outputs are those that `org.relire.repair.neural.SlotModel` describes. The graph is put together by hand: attention, rotation and
convolution are one step each, for which ONNX Runtime has code of its own (`com.microsoft`). The graph that PyTorch writes out takes a third more time.
"""

import argparse
import os
import tempfile

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

import alphabet
from model import PADDING, SLOTS, Reader, rotation

# no newer than the runtime of Intel Macs knows
OPSET = 20
IR_VERSION = 9
# positions that rotation is known for; `Row.LONGEST` is half of it
LONGEST = 512
OF_RUNTIME = "com.microsoft"


def load(paths):
    """The reader whose weights lie in one file or, by their names, in several."""
    state = {}
    for path in paths:
        state.update(torch.load(path, map_location="cpu"))
    width = state["embed.weight"].shape[1]
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("blocks."))
    reader = Reader(alphabet.SIZE, width, layers, width // 64, state["blocks.0.up.weight"].shape[0])
    reader.load_state_dict({name: weights.float() for name, weights in state.items()})
    return reader.eval()


class Graph:
    """Nodes and constants of an ONNX graph as they are added; a value goes by the name of the node that gives it."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, values):
        if isinstance(values, torch.Tensor):
            values = values.detach().float().numpy()
        self.constants.append(numpy_helper.from_array(numpy.array(values, order="C"), name))
        return name

    def node(self, op, inputs, name, domain="", **attributes):
        self.nodes.append(helper.make_node(op, inputs, [name], name, domain=domain, **attributes))
        return name

    def product(self, x, name, weight):
        return self.node("MatMul", [x, self.constant(name + ".weight", weight.T)], name)

    def norm(self, x, name, norm):
        return self.node("SimplifiedLayerNormalization", [x, self.constant(name + ".gain", norm.gain)], name, axis=-1, epsilon=1e-6)


def block(graph, x, name, block):
    """What `Block.forward` does; x: [B, L, W]."""
    reach, heads = block.reach, block.heads
    h = graph.norm(x, name + ".norm1", block.norm1)
    # the text as it stands and its neighbours, in one convolution over [B, W, L]
    near = block.near.detach().clone()
    near[reach] += 1
    h = graph.node("Transpose", [h], name + ".along", perm=[0, 2, 1])
    h = graph.node("Conv", [h, graph.constant(name + ".near.weight", near.T[:, None, :])], name + ".near",
                   group=near.shape[1], kernel_shape=[2 * reach + 1], pads=[reach, reach])
    h = graph.node("Transpose", [h], name + ".back", perm=[0, 2, 1])
    query, key, value = (graph.product(h, f"{name}.{part}", getattr(block, part).weight) for part in ("query", "key", "value"))
    query, key = (graph.node("RotaryEmbedding", [part, "places", "cosines", "sines"], part + ".rotated", OF_RUNTIME, num_heads=heads)
                  for part in (query, key))
    h = graph.node("MultiHeadAttention", [query, key, value, "", "real"], name + ".attention", OF_RUNTIME, num_heads=heads)
    x = graph.node("Add", [x, graph.product(h, name + ".out", block.out.weight)], name + ".attended")
    h = graph.product(graph.norm(x, name + ".norm2", block.norm2), name + ".up", block.up.weight)
    h = graph.node("Gelu", [h], name + ".gelu", approximate="tanh")
    return graph.node("Add", [x, graph.product(h, name + ".down", block.down.weight)], name)


def write(reader, plain):
    """Writes the reader in 32 bits, for batches and lengths of any size; padding is not attended to."""
    graph = Graph()
    cosines, sines = rotation(LONGEST, reader.width // reader.heads)
    graph.constant("cosines", cosines)
    graph.constant("sines", sines)
    graph.constant("padding", numpy.int64(PADDING))
    graph.constant("none", numpy.int64(0))
    graph.constant("one", numpy.int64(1))
    graph.constant("first", numpy.array([0]))
    graph.node("Cast", [graph.node("Not", [graph.node("Equal", ["text", "padding"], "padded")], "unpadded")], "real", to=TensorProto.INT32)
    shape = graph.node("Shape", ["text"], "shape")
    length = graph.node("Gather", [shape, "one"], "length")
    row = graph.node("Unsqueeze", [graph.node("Range", ["none", length, "one"], "range"), "first"], "row")
    graph.node("Expand", [row, shape], "places")

    x = graph.node("Gather", [graph.constant("embed.weight", reader.embed.weight), "text"], "embed")
    for i, each in enumerate(reader.blocks):
        x = block(graph, x, f"blocks.{i}", each)
    x = graph.product(graph.norm(x, "norm", reader.norm), "head", reader.head.weight)
    x = graph.node("Add", [x, graph.constant("head.bias", reader.head.bias)], "logits")
    x = graph.node("Reshape", [x, graph.constant("by.slot", numpy.array([0, 0, SLOTS, reader.vocabulary]))], "logits.by.slot")
    graph.node("LogSoftmax", [x], "slots", axis=-1)

    text = helper.make_tensor_value_info("text", TensorProto.INT64, ["batch", "length"])
    slots = helper.make_tensor_value_info("slots", TensorProto.FLOAT, ["batch", "length", SLOTS, reader.vocabulary])
    model = helper.make_model(helper.make_graph(graph.nodes, "reader", [text], [slots], graph.constants), ir_version=IR_VERSION,
                              opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(OF_RUNTIME, 1)])
    onnx.save(model, plain)


def quantise(plain, path):
    """Gives each column of a matrix 8 bits with a scale of its own; activations are quantised as they come.

    The range is that of 7 bits: sums of two products of full 8 bits overflow the 16 bits that AVX2 without VNNI has for them.
    """
    quantize_dynamic(plain, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul"],
                     extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT})
    model = onnx.load(path)
    entry = model.metadata_props.add()
    entry.key, entry.value = "alphabet", alphabet.CHARACTERS
    onnx.save(model, path)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("weights", nargs="+")
    options.add_argument("out")
    o = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx")
        write(load(o.weights), plain)
        quantise(plain, o.out)
    print(o.out, os.path.getsize(o.out))


if __name__ == "__main__":
    main()
