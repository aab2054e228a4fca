"""Writes the reader as an ONNX file, its matrices in 8 bits.

    python src/training/python/reader/export.py reader.pt models/french.reader.onnx

The inputs and outputs are those that `org.relire.repair.neural.SlotModel` describes.
"""

import argparse
import os
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import alphabet
from model import PADDING, Reader

# no newer than the runtime of Intel Macs knows
OPSET = 20


class LogProbabilities(torch.nn.Module):
    """Ids [B, L] to natural logarithms of probabilities [B, L, S, V]."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, text):
        return torch.log_softmax(self.reader(text), -1)


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


def write(reader, plain):
    """Writes the reader in 32 bits, for batches and lengths of any size."""
    reader.padded = True
    example = torch.full((2, 40), alphabet.FIRST, dtype=torch.int64)
    example[1, 30:] = PADDING
    torch.onnx.export(LogProbabilities(reader).eval(), (example,), plain, input_names=["text"], output_names=["slots"],
                      dynamic_axes={"text": {0: "batch", 1: "length"}, "slots": {0: "batch", 1: "length"}}, opset_version=OPSET, dynamo=False)


def quantise(plain, path):
    """Gives each column of a matrix 8 bits with a scale of its own; activations are quantised as they come.

    The range is that of 7 bits: sums of two products of full 8 bits overflow the 16 bits that AVX2 without VNNI has for them.
    """
    quantize_dynamic(plain, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul"],
                     extra_options={"MatMulConstBOnly": True})
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
