"""Reads the reader's weights back from its ONNX file, as near as 8 bits hold them.

    python src/training/python/reader/weights.py models/french.reader.onnx reader.pt
"""

import sys

import onnx
import torch
from onnx import numpy_helper

import alphabet
from model import Reader

QUANTISED = "_quantized"
MATRICES = ("query", "key", "value", "out", "up", "down")


def restored(path):
    """The reader of a file that `export.py` wrote."""
    graph = onnx.load(path).graph
    stored = {entry.name: torch.from_numpy(numpy_helper.to_array(entry).copy()) for entry in graph.initializer}

    def named(kind, fits):
        """What nodes of a kind are given, in the order in which they run."""
        return iter([name for node in graph.node if node.op_type == kind for name in node.input if name in stored and fits(name)])

    def matrix(name):
        base = name.removesuffix(QUANTISED)
        return ((stored[name].float() - stored[base + "_zero_point"].float()) * stored[base + "_scale"]).T

    matrices = named("MatMulInteger", lambda name: name.endswith(QUANTISED))
    gains = named("Mul", lambda name: stored[name].ndim == 1 and len(stored[name]) > 1 and not name.endswith("_scale"))
    reader = Reader(alphabet.SIZE)
    with torch.no_grad():
        for block in reader.blocks:
            for name in MATRICES:
                getattr(block, name).weight.copy_(matrix(next(matrices)))
            block.norm1.gain.copy_(stored[next(gains)])
            for near in block.near:
                near.copy_(stored[next(gains)])
            block.norm2.gain.copy_(stored[next(gains)])
        reader.norm.gain.copy_(stored[next(gains)])
        reader.head.weight.copy_(matrix(next(matrices)))
        reader.head.bias.copy_(stored["reader.head.bias"])
        reader.embed.weight.copy_(stored["reader.embed.weight"])
    return reader


if __name__ == "__main__":
    torch.save(restored(sys.argv[1]).state_dict(), sys.argv[2])
