"""Reads the reader's weights back from its ONNX file, as near as 8 bits hold them.

    python src/training/python/reader/weights.py models/french.reader.onnx reader.pt
"""

import sys

import onnx
import torch
from onnx import numpy_helper

import alphabet
from model import Reader

MATRICES = ("query", "key", "value", "out", "up", "down")


def restored(path):
    """The reader of a file that `export.py` wrote."""
    stored = {entry.name: torch.from_numpy(numpy_helper.to_array(entry).copy()) for entry in onnx.load(path).graph.initializer}

    def matrix(name):
        whole = name + ".weight"
        return ((stored[whole + "_quantized"].float() - stored[whole + "_zero_point"].float()) * stored[whole + "_scale"]).T

    reader = Reader(alphabet.SIZE)
    with torch.no_grad():
        for i, block in enumerate(reader.blocks):
            name = f"blocks.{i}."
            for part in MATRICES:
                getattr(block, part).weight.copy_(matrix(name + part))
            block.norm1.gain.copy_(stored[name + "norm1.gain"])
            block.norm2.gain.copy_(stored[name + "norm2.gain"])
            block.near.copy_(stored[name + "near.weight"][:, 0].T)
            block.near[block.reach] -= 1
        reader.norm.gain.copy_(stored["norm.gain"])
        reader.head.weight.copy_(matrix("head"))
        reader.head.bias.copy_(stored["head.bias"])
        reader.embed.weight.copy_(stored["embed.weight"])
    return reader


if __name__ == "__main__":
    torch.save(restored(sys.argv[1]).state_dict(), sys.argv[2])
