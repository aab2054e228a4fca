"""Goes on training the reader: part of each step is pages that OCR programs misread, the rest made as in `train.py`.

What comes out lies between the weights before and after: all the way it mends little more and breaks more, for it knows the pages by then.

    python src/training/python/reader/adapt.py --weights reader.pt --text LINES --tables generic.channel french.channel --pages DIR... --seconds 3300 --out adapted.pt

It runs on a processor without a GPU. The same command does not give the same weights twice: how many steps fit into the time differs.
"""

import argparse
import os
import queue
import sys
import threading
import time

import numpy as np
import torch
import torch.nn.functional as F

import alphabet as ab
import noise
import pairs
from export import load

FIRST_SEED = 200_000
QUEUED = 8
WARM_UP = 60
# one page in so many is not learnt from
HELD = 25
CHECK_SEED, CHECK_ROWS = 3, 96
MEASURED_AT_ONCE = 32


def losses(reader, text, labels):
    """Nats of each position, [B, L], and which positions count; ids [B, L], labels [B, L, SLOTS]."""
    counts = (labels[..., 0] != pairs.IGNORED) & (text != ab.NOTHING)
    told = torch.where(labels == pairs.IGNORED, ab.NOTHING, labels)
    logits = reader(text)
    each = F.cross_entropy(logits.float().reshape(-1, reader.vocabulary), told.reshape(-1), reduction="none").view(*told.shape).sum(-1)
    return each, counts, logits, told


def loss_of(reader, text, labels):
    each, counts, _, _ = losses(reader, text, labels)
    return (each * counts).sum() / counts.sum()


@torch.no_grad()
def measure(reader, text, labels):
    """The mean loss, and the shares of misread positions that are mended whole and of right ones that are broken, where each slot emits what is likeliest."""
    loss = positions = wrong = mended = right = broken = 0
    for first in range(0, len(text), MEASURED_AT_ONCE):
        t, l = (torch.from_numpy(part[first:first + MEASURED_AT_ONCE]).long() for part in (text, labels))
        each, counts, logits, told = losses(reader, t, l)
        counts &= t > ab.EDGE
        same = (logits.argmax(-1) == told).all(-1)
        copied = (told[..., 0] == t) & (told[..., 1] == ab.NOTHING)
        loss += each[counts].sum().item()
        positions += counts.sum().item()
        wrong += (counts & ~copied).sum().item()
        mended += (counts & ~copied & same).sum().item()
        right += (counts & copied).sum().item()
        broken += (counts & copied & ~same).sum().item()
    return loss / positions, mended / wrong, broken / right


class Batches:
    """Batches made ahead of the training: first text misread by `misreader`, then pages."""

    def __init__(self, misreader, stretches, rows, of_pages):
        self.ready = queue.Queue(QUEUED)
        self.misreader, self.stretches, self.rows, self.of_pages = misreader, stretches, rows, of_pages
        threading.Thread(target=self._fill, daemon=True).start()

    def _fill(self):
        seed = FIRST_SEED
        while True:
            parts = zip(self.misreader.batch(seed, self.rows - self.of_pages), self.stretches.batch(self.of_pages))
            self.ready.put([torch.from_numpy(np.concatenate(part)).long() for part in parts])
            seed += 1


def adapt(reader, batches, o):
    matrices = [p for p in reader.parameters() if p.ndim == 2]
    others = [p for p in reader.parameters() if p.ndim != 2]
    adam = torch.optim.AdamW([{"params": matrices, "weight_decay": 0.01}, {"params": others, "weight_decay": 0}], lr=o.rate, betas=(0.9, 0.98))
    compiled = torch.compile(loss_of)
    began = said = time.time()
    step, recent = 0, []
    while (elapsed := time.time() - began) < o.seconds:
        text, labels = batches.ready.get()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = compiled(reader, text, labels)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        for group in adam.param_groups:
            group["lr"] = o.rate * min(1, (step + 1) / WARM_UP) * (1 - elapsed / o.seconds)
        adam.step()
        adam.zero_grad()
        step += 1
        recent.append(loss.item())
        if time.time() - said > 60:
            said = time.time()
            print(f"step {step} {elapsed:.0f} s loss {np.mean(recent):.4f} {step * o.rows * noise.LENGTH / elapsed:.0f} characters/s", flush=True)
            recent = []
    return step


def rows_of(pages):
    """All stretches of pages: ids [rows, LENGTH], labels [rows, LENGTH, SLOTS]."""
    text, labels = [], []
    for page in pages:
        for start in range(0, len(page.read) - 40, noise.LENGTH - 1):
            read = page.read[start:start + noise.LENGTH - 1]
            text.append(np.pad(np.append(np.uint8(ab.EDGE), read), (0, noise.LENGTH - 1 - len(read))))
            told = np.pad(page.labels[start:start + len(read)], ((1, noise.LENGTH - 1 - len(read)), (0, 0)))
            if told[len(read), 0] != pairs.IGNORED:
                told[len(read), 1:] = ab.NOTHING
            labels.append(told)
    return np.array(text), np.array(labels)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--weights", required=True)
    options.add_argument("--text", required=True, help="folder of clean lines, as org.relire.training.CleanLines writes them")
    options.add_argument("--tables", nargs="+", required=True, help="tables of confusions")
    options.add_argument("--pages", nargs="+", required=True, help="folders of pairs, NAME.ocr.txt and NAME.gt.txt")
    options.add_argument("--seconds", type=float, required=True)
    options.add_argument("--rate", type=float, default=2e-4, help="rate of learning")
    options.add_argument("--rows", type=int, default=24)
    options.add_argument("--of-pages", type=int, default=10, help="how many of the rows are of pages")
    options.add_argument("--share", type=float, default=0.75, help="how far to go from the weights before to those after")
    options.add_argument("--out", required=True)
    o = options.parse_args()
    pages = pairs.pages(o.pages)
    learnt = [page for i, page in enumerate(pages) if i % HELD]
    print(f"{len(learnt)} pages, {sum(len(page.read) for page in learnt)} characters", flush=True)
    misreader = noise.Misreader(noise.corpora(o.text), o.tables)
    checks = {"pages that are held back": rows_of(pages[::HELD]), "text misread anew": misreader.batch(CHECK_SEED, CHECK_ROWS)}
    reader = load([o.weights])
    before = {name: p.detach().clone() for name, p in reader.state_dict().items()}
    reader.padded = True
    report("before", reader, checks)
    reader.padded, reader.short = False, True
    steps = adapt(reader.train(), Batches(misreader, pairs.Stretches(learnt, 7), o.rows, o.of_pages), o)
    reader.load_state_dict({name: before[name].lerp(p.detach(), o.share) for name, p in reader.state_dict().items()})
    torch.save({name: p.half() for name, p in reader.state_dict().items()}, o.out)
    reader.padded, reader.short = True, False
    report(f"after {steps} steps", reader.eval(), checks)


def report(when, reader, checks):
    for name, (text, labels) in checks.items():
        loss, mended, broken = measure(reader, text, labels)
        print(f"{when}, {name}: loss {loss:.4f}, of misread {100 * mended:.2f} % mended, of right {100 * broken:.3f} % broken", flush=True)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    # the thread that misreads would keep the interpreter from ending
    os._exit(0)
