"""Pages that OCR programs misread, aligned with what stands on them, in the reader's slots.

N positions of a page as it was read, M of the page as it is.
"""

import glob
import os

import numpy as np
from numba import njit

import alphabet as ab
from noise import LENGTH, SLOTS, SPACE, BLANK, classes

# in labels: what could not be aligned, and is not learnt from
IGNORED = 255
# pages with more of their characters wrong teach nothing
MOST_WRONG = 0.35
# stretches of so many characters with more of them wrong cannot be aligned for sure
STRETCH, MOST_WRONG_THERE = 41, 0.55
SHORTEST = 100
LONGEST = 12000
# how far a truth left out in excess of the slots makes labels around it doubtful
DOUBTFUL = 17
# how far the alignment may stray from the diagonal, beyond the difference in length
BAND = 300
# costs are in half edits
EDIT = 2


@njit(cache=True)
def _replaced(read, true, kind, letter):
    """What it costs that one id was read for another."""
    if read == true:
        return 0
    if letter[read] == letter[true]:
        return 1
    if kind[read] == kind[true]:
        return 2
    return 4 if kind[read] == BLANK or kind[true] == BLANK else 3


@njit(cache=True)
def _align(read, true, kind, letter):
    """The cheapest edits that make a page read [N] of a true one [M].

    Returns labels [N, SLOTS], and which positions lost more than their slots hold, bool [N]. What was read in excess comes after what it was read for,
    and what was lost goes to the position before.
    """
    n, m = len(read), len(true)
    band = max(BAND + 100, abs(n - m) + BAND)
    cost = np.full((n + 1, m + 1), 1 << 28, np.int32)
    cost[0, : min(m, band) + 1] = EDIT * np.arange(min(m, band) + 1)
    for i in range(1, n + 1):
        middle = i * m // n
        if middle <= band:
            cost[i, 0] = EDIT * i
        for j in range(max(1, middle - band), min(m, middle + band) + 1):
            same = cost[i - 1, j - 1] + _replaced(read[i - 1], true[j - 1], kind, letter)
            cost[i, j] = min(same, cost[i - 1, j] + EDIT, cost[i, j - 1] + EDIT)
    labels = np.zeros((n, SLOTS), np.uint8)
    overfull = np.zeros(n, np.bool_)
    lost = np.zeros(m + 1, np.uint8)
    k = 0
    i, j = n, m
    while i > 0:
        if j > 0 and cost[i, j] == cost[i, j - 1] + EDIT and cost[i, j] != cost[i - 1, j] + EDIT:
            lost[k] = true[j - 1]
            k += 1
            j -= 1
            continue
        first = 0
        if cost[i, j] != cost[i - 1, j] + EDIT:
            labels[i - 1, 0] = true[j - 1]
            first = 1
            j -= 1
        for s in range(min(k, SLOTS - first)):
            labels[i - 1, first + s] = lost[k - 1 - s]
        overfull[i - 1] = k > 2
        k = 0
        i -= 1
    return labels, overfull


def _ids(text):
    """The ids of a text, white space of any length as one."""
    ids = ab.encode(text.strip())
    keep = np.ones(len(ids), bool)
    keep[1:] = (ids[1:] != SPACE) | (ids[:-1] != SPACE)
    return ids[keep]


class Page:
    """
    read:   ids [N]
    labels: ids [N, SLOTS], or IGNORED
    wrong:  the share of its characters that are
    """

    def __init__(self, read, true):
        known = classes()
        self.read = read
        self.labels, overfull = _align(read, true, known.kind, known.bare[known.lower])
        wrong = (self.labels[:, 0] != read) | (self.labels[:, 1] != ab.NOTHING)
        self.wrong = wrong.mean()
        blurred = np.convolve(wrong, np.ones(STRETCH) / STRETCH, "same") > MOST_WRONG_THERE
        self.labels[blurred | (np.convolve(overfull, np.ones(DOUBTFUL), "same") > 0)] = IGNORED


def pages(folders):
    """The pages of pairs `NAME.ocr.txt`, `NAME.gt.txt` that teach something."""
    found = []
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(folder, "*.ocr.txt"))):
            read, true = (_ids(_text(name)) for name in (path, path.replace(".ocr.txt", ".gt.txt")))
            if min(len(read), len(true)) >= SHORTEST and len(read) <= LONGEST:
                page = Page(read, true)
                if page.wrong <= MOST_WRONG:
                    found.append(page)
    return found


def _text(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


class Stretches:
    """Rows of misread pages, drawn."""

    def __init__(self, learnt, seed):
        self.learnt = learnt
        self.random = np.random.default_rng(seed)
        self.bare = classes().bare
        # pages with few errors come less often
        shares = np.array([len(page.read) * (0.35 + min(1, page.wrong * 15)) for page in learnt])
        self.shares = shares / shares.sum()

    def batch(self, rows):
        """Ids [rows, LENGTH] and labels [rows, LENGTH, SLOTS]; a row holds one stretch or several, each after an edge."""
        text = np.zeros((rows, LENGTH), np.uint8)
        labels = np.zeros((rows, LENGTH, SLOTS), np.uint8)
        for row in range(rows):
            first = 0
            while first < LENGTH - 16:
                first = self._put(text[row], labels[row], first)
        return text, labels

    def _put(self, text, labels, first):
        page = self.learnt[self.random.choice(len(self.learnt), p=self.shares)]
        length = LENGTH - 1 - first
        if self.random.random() < 0.3:
            length = min(length, int(self.random.integers(24, LENGTH)))
        start = int(self.random.integers(0, len(page.read) - 60))
        read = page.read[start:start + length]
        # now and then a program that knows no accents
        if self.random.random() < 0.04:
            read = self.bare[read]
        end = first + 1 + len(read)
        text[first], text[first + 1:end] = ab.EDGE, read
        labels[first + 1:end] = page.labels[start:start + length]
        if labels[end - 1, 0] != IGNORED:
            # what fell off at the end would have to be read from nothing
            labels[end - 1, 1:] = ab.NOTHING
        return end
