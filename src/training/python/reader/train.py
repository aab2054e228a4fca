"""Trains the reader for a set time on text that is misread anew for each step.

    python src/training/python/reader/train.py --text lines --tables generic.channel french.channel --seconds 552 --out reader.pt

Writes its weights in 16 bits. On a GPU the same command does not give the same weights twice: how many steps fit into the time, and the order in which
the GPU adds, differ.
"""

import argparse
import os
import queue
import sys
import threading
import time

import numpy as np
import torch

import alphabet as ab
import noise
from model import Reader, loss_of

# seeds of the batches to learn from are from here on; those below are for the measures at the end
FIRST_SEED = 1000
CHECKS = 4
CHECK_ROWS = 256
WARM_UP = 150
# from this share of the time on the rates fall
STEADY = 0.5
# the first steps compile and are not timed
UNTIMED = 20
QUEUED = 24


@torch.no_grad()
def orthogonal(g, steps=5):
    """The nearest orthogonal matrices to a stack of them, [N, rows, columns], roughly: Newton-Schulz iteration."""
    x = g.bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        a = x @ x.mT
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * (a @ a)) @ x
    return (x.mT if tall else x).to(g.dtype)


class Muon:
    """Momentum, orthogonalised, for the matrices of the blocks; those of one shape are stepped together."""

    def __init__(self, parameters, momentum=0.95):
        self.groups = {}
        for p in parameters:
            self.groups.setdefault(tuple(p.shape), []).append(p)
        self.buffers = {shape: torch.zeros(len(ps), *shape, device=ps[0].device) for shape, ps in self.groups.items()}
        self.momentum = momentum

    @torch.no_grad()
    def step(self, rate):
        for shape, ps in self.groups.items():
            g = torch.stack([p.grad for p in ps]).float()
            buffer = self.buffers[shape]
            buffer.lerp_(g, 1 - self.momentum)
            update = orthogonal(g.lerp(buffer, self.momentum))
            scale = rate * max(1, shape[0] / shape[1]) ** 0.5
            torch._foreach_mul_(ps, 1 - rate * 0.01)
            torch._foreach_add_(ps, list(update.unbind(0)), alpha=-scale)
            for p in ps:
                p.grad = None


class Batches:
    """Batches that threads misread ahead of the training."""

    def __init__(self, misreader, rows, threads, pinned):
        self.misreader, self.rows, self.pinned = misreader, rows, pinned
        self.ready = queue.Queue(QUEUED)
        self.seed, self.lock = FIRST_SEED, threading.Lock()
        for _ in range(threads):
            threading.Thread(target=self._fill, daemon=True).start()

    def _fill(self):
        while True:
            with self.lock:
                seed = self.seed
                self.seed += 1
            text, labels = (torch.from_numpy(part) for part in self.misreader.batch(seed, self.rows))
            if self.pinned:
                text, labels = text.pin_memory(), labels.pin_memory()
            self.ready.put((text, labels))

    def next(self, device):
        """Ids [rows, LENGTH] and labels [rows, LENGTH, SLOTS], int64."""
        return tuple(part.to(device, non_blocking=True).long() for part in self.ready.get())


def rate_at(step, done):
    """By what the rates of learning are multiplied after so many steps and such a share of the time."""
    return min(1, (step + 1) / WARM_UP) * min(1, (1 - done) / (1 - STEADY) + 0.005)


def train(reader, batches, o, device, began):
    """Trains until the time is up; returns the number of steps."""
    matrices = [p for name, p in reader.named_parameters() if p.ndim == 2 and "blocks" in name and "near" not in name]
    of_muon = {id(p) for p in matrices}
    muon = Muon(matrices)
    adam = torch.optim.Adam([p for p in reader.parameters() if id(p) not in of_muon], lr=o.adam, betas=(0.9, 0.98), fused=device == "cuda")
    loss_function = torch.compile(loss_of) if device == "cuda" else loss_of
    step, losses, said, timed_from = 0, [], time.time(), None
    while (elapsed := time.time() - began) < o.seconds:
        text, labels = batches.next(device)
        with torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda"):
            loss = loss_function(reader, text, labels)
        loss.backward()
        scale = rate_at(step, elapsed / o.seconds)
        for group in adam.param_groups:
            group["lr"] = o.adam * scale
        muon.step(o.muon * scale)
        adam.step()
        adam.zero_grad(set_to_none=True)
        step += 1
        losses.append(loss.detach())
        if step == UNTIMED:
            if device == "cuda":
                torch.cuda.synchronize()
            timed_from = time.time()
        if step % 50 == 0 and time.time() - said > 10:
            said = time.time()
            mean = torch.stack(losses).mean().item()
            losses = []
            speed = (step - UNTIMED) * o.rows * noise.LENGTH / (time.time() - timed_from) / 1e6
            print(f"step {step} {elapsed:.0f} s loss {mean:.4f} {speed:.2f} M characters/s, queue {batches.ready.qsize()}", flush=True)
            if not np.isfinite(mean):
                sys.exit("the loss is no number")
    return step


@torch.no_grad()
def measure(reader, checks, device):
    """Of misread text: the loss, and the shares of misread positions that are mended whole and of right ones that are broken, where each slot emits
    what is likeliest."""
    right = wrong = mended = broken = 0
    loss = 0.0
    with torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda"):
        for batch in checks:
            text, labels = (torch.from_numpy(part).to(device).long() for part in batch)
            loss += loss_of(reader, text, labels).item() / len(checks)
            same = (reader(text).argmax(-1) == labels).all(-1)
            copied = (labels[:, :, 0] == text) & (labels[:, :, 1] == ab.NOTHING)
            real = text > ab.EDGE
            wrong += (real & ~copied).sum().item()
            mended += (real & ~copied & same).sum().item()
            right += (real & copied).sum().item()
            broken += (real & copied & ~same).sum().item()
    return loss, mended / wrong, broken / right


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--text", required=True, help="folder of clean lines, as org.relire.training.CleanLines writes them")
    options.add_argument("--tables", nargs="+", required=True, help="tables of confusions")
    options.add_argument("--seconds", type=float, required=True)
    options.add_argument("--rows", type=int, default=512)
    options.add_argument("--width", type=int, default=384)
    options.add_argument("--layers", type=int, default=8)
    options.add_argument("--heads", type=int, default=6)
    options.add_argument("--threads", type=int, default=12)
    options.add_argument("--muon", type=float, default=0.02, help="rate of learning of the blocks' matrices")
    options.add_argument("--adam", type=float, default=0.003, help="and of all else")
    options.add_argument("--out", required=True)
    o = options.parse_args()
    began = time.time()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(1)
    torch.set_float32_matmul_precision("high")
    misreader = noise.Misreader(noise.corpora(o.text), o.tables)
    print(f"{len(misreader.corpus.text) / 1e6:.0f} M characters, {time.time() - began:.0f} s", flush=True)
    reader = Reader(ab.SIZE, o.width, o.layers, o.heads, 4 * o.width).to(device)
    reader.short = device == "cuda"
    print(f"{sum(p.numel() for p in reader.parameters()) / 1e6:.2f} M parameters", flush=True)
    checks = [misreader.batch(seed, CHECK_ROWS) for seed in range(CHECKS)]
    steps = train(reader, Batches(misreader, o.rows, o.threads, device == "cuda"), o, device, began)
    loss, mended, broken = measure(reader.eval(), checks, device)
    print(f"steps {steps}: loss {loss:.4f}, of misread {100 * mended:.2f} % mended, of right {100 * broken:.3f} % broken", flush=True)
    torch.save({name: p.detach().half().cpu() for name, p in reader.state_dict().items()}, o.out)
    print(f"written after {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    # the threads that misread would keep the interpreter from ending
    os._exit(0)
