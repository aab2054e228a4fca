"""Misreads clean text as OCR programs do, and tells for each character read what stood on paper.

    python src/training/python/reader/noise.py TEXT TABLE...    shows a few rows

Each stretch of text gets a hand of its own, as each page does: how many errors, of which kinds, and which confusions recur. Random numbers are drawn
in a fixed order: a seed gives the same rows whatever has been drawn before.

What was misread is told in slots. Each position of the noisy text has three: what its character, and what was lost after it, were on paper, filled up
with nothing. What a speck adds has three times nothing.
"""

import math
import os
import sys
import time
from typing import NamedTuple

import numpy as np
from numba import njit

import alphabet as ab

SLOTS = 3
# positions of a row
LENGTH = 256
# characters of clean text that a row takes at most
CLEAN = 420
# how many preferences there are to deal to hands; a power of two
PREFERENCES = 4096
# no character has so many confusions
MOST_CONFUSIONS = 96
# what a damaged accent or a speck is read as; the last stands for what OCR could not name
SIGNS = "6°*^'\"c&tïôëóíáú•~i4?\ufffd"
RARE_SPECKS = "■`´¨°^~¬"
UNNAMED = "\ufffd"
# how likely a corpus is drawn from, by the beginning of its name, for each of its characters
WEIGHTS = {"fr_rapports": 5.0, "be_": 3.0, "fr_debats": 1.3, "romans": 1.3, "livres": 1.0, "fr_codes": 0.2, "ca_lois": 0.2}

LETTER, DIGIT, BLANK, SIGN = 1, 2, 3, 4
SPACE, HYPHEN = ab.id_of(" "), ab.id_of("-")


class Tables(NamedTuple):
    """What may be read for what. C confusions, V ids, P specks."""

    start: np.ndarray  # int32 [V + 1]: the first confusion of what begins with an id
    truth: np.ndarray  # uint8 [C, 4]: the length of what stood there, and its ids
    read: np.ndarray  # uint8 [C, 4]: the same of what was read
    chance: np.ndarray  # float32 [C]
    speck: np.ndarray  # uint8 [P]: what is read where nothing stood
    speck_sum: np.ndarray  # float32 [P]: the chances of the specks so far, added up to 1
    ease: np.ndarray  # float32 [V]: how much more often than others a character is misread
    preference: np.ndarray  # float64 [PREFERENCES]: how much more often than others a hand sees a confusion
    letters: np.ndarray  # uint8: what any character may be taken for, as often as each stands here
    signs: np.ndarray  # uint8: see SIGNS


class Classes(NamedTuple):
    """What characters are, by their ids: uint8 or bool [V]."""

    bare: np.ndarray  # without accent
    upper: np.ndarray
    lower: np.ndarray
    kind: np.ndarray  # LETTER, DIGIT, BLANK, SIGN; 0 for ids of no character
    droppable: np.ndarray  # signs that some prints and transcriptions leave out
    before_space: np.ndarray  # signs that French puts a space before


class Corpus(NamedTuple):
    """Clean text of several corpora, one after the other. D corpora."""

    text: np.ndarray  # uint8 ids
    starts: np.ndarray  # int64 [D]
    ends: np.ndarray  # int64 [D]
    shares: np.ndarray  # float64 [D]: how often each is drawn from, added up to 1


class Hand(NamedTuple):
    """How a stretch of text is misread."""

    rate: float  # errors a character
    confused: float  # the weights of the kinds of errors: confusions of the tables,
    other: float  # any character for any other,
    lost: float  # characters lost,
    speck: float  # specks,
    split: float  # words parted,
    joined: float  # words run together,
    accent: float  # accents lost, found and exchanged,
    case: float  # capitals and small letters exchanged;
    total: float  # and all of them but `joined`
    flatness: float  # the exponent of the confusions' chances: below 1, rare ones come more often
    first: int  # the place of its first preference
    will: float  # the exponent of its preferences
    burst_rate: float  # how often a word begins a burst of errors
    spaced_rate: float  # how often a word is read letter by letter
    accents: int  # what becomes of accents: 0 nothing, 1 lost, 2 a sign, 3 a sign for each letter
    accent_share: float
    accent_sign: int
    accent_shift: int


def unescape(field):
    """Text as tables write it: `_` a space, `~` nothing, `~~` a tilde."""
    return "~" if field == "~~" else field.replace("_", " ").replace("~", "")


def confusions(paths):
    """The chance of each (truth, reading) in tables of lines `cost TAB > or = TAB truth TAB readings`, costs in nats; `=` goes both ways.

    A confusion's chance is the mean of what the tables give.
    """
    chances = {}
    for path in paths:
        best = {}
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if not line.strip() or line.startswith("#"):
                    continue
                cost, way, truth, readings = line.rstrip("\n").split("\t")
                for reading in readings.split(" "):
                    pair = (unescape(truth), unescape(reading))
                    for t, r in [pair] + ([pair[::-1]] if way == "=" else []):
                        if t != r and len(t) <= 3 and len(r) <= 3:
                            best[t, r] = max(best.get((t, r), 0), math.exp(-float(cost)))
        for pair, chance in best.items():
            chances[pair] = chances.get(pair, 0) + chance / len(paths)
    return chances


def tables(chances):
    """`Tables` of the chances of (truth, reading), those with characters that are not known left out."""
    known = [(t, r, p) for (t, r), p in chances.items() if all(ab.id_of(c) > ab.UNKNOWN for c in t + r)]
    real = sorted([(ab.encode(t), ab.encode(r), p) for t, r, p in known if t], key=lambda e: e[0][0])
    start = np.zeros(ab.SIZE + 1, np.int32)
    truth = np.zeros((len(real), 4), np.uint8)
    read = np.zeros((len(real), 4), np.uint8)
    chance = np.zeros(len(real), np.float32)
    for i, (t, r, p) in enumerate(real):
        truth[i, 0], truth[i, 1:1 + len(t)] = len(t), t
        read[i, 0], read[i, 1:1 + len(r)] = len(r), r
        chance[i] = p * (0.02 if ab.id_of(UNNAMED) in r else 1)
        start[t[0] + 1] += 1
    start = np.cumsum(start).astype(np.int32)
    specks = [(ab.encode(r), p * (0.3 if r in SIGNS or r in RARE_SPECKS else 1)) for t, r, p in known if not t and len(r) == 1]
    speck = np.array([r[0] for r, _ in specks], np.uint8)
    weight = np.array([p for _, p in specks], np.float64)
    ease = np.ones(ab.SIZE, np.float32)
    for c in range(ab.SIZE):
        ease[c] = min(2.5, max(0.4, chance[start[c]:start[c + 1]].sum() / 0.06))
    preference = np.exp(np.random.default_rng(5).normal(0, 1.3, PREFERENCES))
    return Tables(start, truth, read, chance, speck, np.cumsum(weight / weight.sum()).astype(np.float32), ease, preference, letters(), ab.encode(SIGNS))


def letters():
    text = "eeeeeeeaaaaiiiinnnnrrrrssssttttooollluuuddcccmmppévbfgqhèàxjyêzkw"
    return ab.encode(text + "eiltrncsaoumd" * 3 + "1lI0|!5" + ".,'-" + "EATLSICNRDOMP")


BARE = {
    "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "ç": "c", "î": "i", "ï": "i", "ô": "o", "û": "u", "ù": "u", "ü": "u",
    "É": "E", "È": "E", "Ê": "E", "À": "A", "Â": "A", "Ç": "C", "Î": "I", "Ô": "O", "Û": "U",
}


def classes():
    bare = np.arange(ab.SIZE).astype(np.uint8)
    upper = np.arange(ab.SIZE).astype(np.uint8)
    lower = np.arange(ab.SIZE).astype(np.uint8)
    kind = np.zeros(ab.SIZE, np.uint8)
    for c in ab.CHARACTERS:
        i = ab.id_of(c)
        bare[i] = ab.id_of(BARE.get(c, c))
        for changed, table in ((c.upper(), upper), (c.lower(), lower)):
            if len(changed) == 1 and ab.id_of(changed) != ab.UNKNOWN:
                table[i] = ab.id_of(changed)
        kind[i] = LETTER if c.isalpha() else DIGIT if c.isdigit() else BLANK if c == " " else SIGN
    return Classes(bare, upper, lower, kind, among(";:«»\"-()"), among(";:!?»"))


def among(characters):
    """Which ids are those of some characters: bool [V]."""
    flags = np.zeros(ab.SIZE, np.bool_)
    flags[ab.encode(characters)] = True
    return flags


def corpora(folder):
    """(path, weight) of each text in a folder."""
    names = sorted(name for name in os.listdir(folder) if name.endswith(".txt"))
    return [(os.path.join(folder, name), next(w for prefix, w in WEIGHTS.items() if name.startswith(prefix))) for name in names]


def corpus(weighed):
    """`Corpus` of (path, weight) pairs."""
    parts = []
    for path, _ in weighed:
        with open(path, encoding="utf-8") as file:
            parts.append(ab.encode(file.read()))
    sizes = np.array([len(part) for part in parts], np.int64)
    ends = np.cumsum(sizes)
    mass = sizes * np.array([weight for _, weight in weighed])
    return Corpus(np.concatenate(parts), ends - sizes, ends, np.cumsum(mass / mass.sum()))


@njit(nogil=True, cache=True)
def _put(noisy, labels, o, read, nread, truth, ntruth):
    """Writes at place `o` the first `nread` ids that were read for `ntruth` that stood there. Each position gets one of the truth, the last of them
    the rest, or the position before where nothing was read; what does not fit into its slots is not told.

    noisy: [LENGTH]; labels: [LENGTH, SLOTS]. Returns the place after the last one written.
    """
    if nread == 0:
        k = 0
        while k < SLOTS and labels[o - 1, k] != ab.NOTHING:
            k += 1
        for j in range(ntruth):
            if k + j < SLOTS:
                labels[o - 1, k + j] = truth[j]
        return o
    for j in range(nread):
        noisy[o] = read[j]
        for k in range(SLOTS):
            labels[o, k] = ab.NOTHING
        if j < ntruth:
            labels[o, 0] = truth[j]
        o += 1
        if o >= LENGTH:
            return o
    for j in range(nread, ntruth):
        if j - nread + 1 < SLOTS:
            labels[o - 1, j - nread + 1] = truth[j]
    return o


@njit(nogil=True, cache=True)
def _vary(text, n, varied, classes):
    """Writes the first `n` ids of a text as print varies them: signs left out, capitals, words parted at line ends. This is what stood on paper.

    Returns how many ids were written.
    """
    drops = np.random.random() < 0.3
    tight = np.random.random() < 0.25
    hyphens = np.random.random() < 0.5
    capitals = np.random.random() < 0.08
    plain = np.random.random() < 0.6
    kind = classes.kind
    shouted = 0
    m = 0
    since = 0
    for i in range(n):
        c = text[i]
        if c == SPACE and (m > 0 and varied[m - 1] == SPACE):
            continue
        if drops and classes.droppable[c] and not (c == HYPHEN and i > 0 and i + 1 < n and kind[text[i - 1]] == LETTER and kind[text[i + 1]] == LETTER):
            continue
        if tight and classes.before_space[c] and m > 0 and varied[m - 1] == SPACE:
            m -= 1
        if capitals and shouted == 0 and c == SPACE and np.random.random() < 0.04:
            shouted = np.random.randint(4, 70)
        if shouted > 0:
            shouted -= 1
            c = classes.upper[classes.bare[c]] if plain else classes.upper[c]
        since = since + 1 if kind[c] == LETTER else 0
        if hyphens and since > 3 and i + 3 < n and kind[text[i + 1]] == LETTER and kind[text[i + 2]] == LETTER and np.random.random() < 0.006:
            varied[m] = c
            varied[m + 1] = HYPHEN
            m += 2
            if np.random.random() < 0.5:
                varied[m] = SPACE
                m += 1
            since = 0
            continue
        varied[m] = c
        m += 1
    return m


@njit(nogil=True, cache=True)
def _hand(signs):
    """Draws a hand: one stretch in sixteen has no errors, others from 0.6 to 25 in a hundred characters."""
    u = np.random.random()
    rate = 0.0 if u < 0.06 else math.exp(math.log(0.006) + np.random.random() * (math.log(0.25) - math.log(0.006)))
    confused = math.exp(0.9 * np.random.randn()) * 1.0
    other = math.exp(0.9 * np.random.randn()) * 0.22
    lost = math.exp(0.9 * np.random.randn()) * 0.08
    speck = math.exp(0.9 * np.random.randn()) * 0.12
    split = math.exp(1.0 * np.random.randn()) * 0.10
    joined = math.exp(1.0 * np.random.randn()) * 0.6
    accent = math.exp(0.9 * np.random.randn()) * 0.14
    case = math.exp(0.9 * np.random.randn()) * 0.02
    total = confused + other + lost + speck + split + accent + case
    flatness = 0.6 + 0.45 * np.random.random()
    first = np.random.randint(0, PREFERENCES)
    will = 0.6 + 1.4 * np.random.random()
    burst_rate = math.exp(1.2 * np.random.randn()) * 0.02 * min(1.0, rate * 12)
    spaced_rate = 0.0
    if np.random.random() < 0.15:
        spaced_rate = math.exp(np.random.randn()) * 0.05
    accents = 0
    if np.random.random() < 0.07:
        accents = np.random.randint(1, 4)
    accent_share = 0.3 + 0.7 * np.random.random()
    accent_sign = signs[np.random.randint(0, len(signs))]
    accent_shift = np.random.randint(0, 6)
    return Hand(rate, confused, other, lost, speck, split, joined, accent, case, total, flatness, first, will, burst_rate, spaced_rate, accents,
                accent_share, accent_sign, accent_shift)


@njit(nogil=True, cache=True)
def _confusion(text, i, n, hand, tables, sums, which):
    """Draws a confusion of what stands at `i`; -1 where the tables have none. sums, which: room for MOST_CONFUSIONS."""
    k = 0
    total = 0.0
    c = text[i]
    for e in range(tables.start[c], tables.start[c + 1]):
        length = tables.truth[e, 0]
        fits = i + length <= n
        for j in range(1, length):
            if fits and tables.truth[e, 1 + j] != text[i + j]:
                fits = False
        if fits and k < MOST_CONFUSIONS:
            liking = tables.preference[(hand.first + e * 97) & (PREFERENCES - 1)]
            total += math.pow(tables.chance[e], hand.flatness) * math.pow(liking, hand.will) * (3.0 if length > 1 else 1.0)
            sums[k] = total
            which[k] = e
            k += 1
    if k == 0:
        return -1
    v = np.random.random() * total
    j = 0
    while j < k - 1 and sums[j] < v:
        j += 1
    return which[j]


@njit(nogil=True, cache=True)
def _anything(c, read, letters, classes):
    """Draws into `read` what any character may be taken for: one id or two. Returns how many."""
    if classes.kind[c] == BLANK:
        read[0] = c
    elif classes.kind[c] == DIGIT:
        read[0] = letters[np.random.randint(0, len(letters))]
    else:
        read[0] = letters[np.random.randint(0, len(letters))]
        if classes.kind[c] == LETTER and classes.upper[c] == c and np.random.random() < 0.7:
            read[0] = classes.upper[read[0]]
    if np.random.random() < 0.12:
        read[1] = letters[np.random.randint(0, len(letters))]
        return 2
    return 1


@njit(nogil=True, cache=True)
def _accent(c, classes):
    """Draws what a letter becomes with its accent lost or exchanged, or with one that was not there."""
    bare = classes.bare
    read = bare[c]
    if bare[c] == c and classes.kind[c] == LETTER:
        v = np.random.randint(0, 4)
        for other in range(len(bare)):
            if bare[other] == c and other != c:
                read = np.uint8(other)
                if v == 0:
                    break
                v -= 1
    elif np.random.random() < 0.4:
        for other in range(len(bare)):
            if bare[other] == bare[c] and other != c and np.random.random() < 0.4:
                read = np.uint8(other)
    return read


@njit(nogil=True, cache=True)
def _speck(noisy, labels, o, last, text, i, read, tables, classes):
    """Writes the character at `i` with a speck before or after it. Returns the place after."""
    c = text[i]
    v = np.random.random()
    j = 0
    while j < len(tables.speck) - 1 and tables.speck_sum[j] < v:
        j += 1
    speck = tables.speck[j]
    if np.random.random() < 0.15:
        speck = tables.letters[np.random.randint(0, len(tables.letters))]
    if classes.kind[c] == BLANK and np.random.random() < 0.5:
        read[0] = c
        read[1] = speck
        length = 2
        if np.random.random() < 0.6:
            read[2] = SPACE
            length = 3
        return _put(noisy, labels, o, read, length, text[i:i + 1], 1)
    if np.random.random() < 0.5 and o + 1 < last:
        read[0] = speck
        o = _put(noisy, labels, o, read, 1, text[i:i], 0)
        read[0] = c
        return _put(noisy, labels, o, read, 1, text[i:i + 1], 1)
    read[0] = c
    read[1] = speck
    return _put(noisy, labels, o, read, 2, text[i:i + 1], 1)


@njit(nogil=True, cache=True)
def _misread(text, n, noisy, labels, first, last, tables, classes):
    """Misreads the first `n` ids of a text into places `first` to `last` of a row; returns the place after the last one written.

    noisy: [LENGTH]; labels: [LENGTH, SLOTS].
    """
    hand = _hand(tables.signs)
    kind, bare, upper = classes.kind, classes.bare, classes.upper
    read = np.zeros(8, np.uint8)
    sums = np.zeros(MOST_CONFUSIONS, np.float64)
    which = np.zeros(MOST_CONFUSIONS, np.int32)
    burst = 0
    spaced = False
    o = first
    i = 0
    while i < n and o < last:
        c = text[i]
        here = hand.rate * tables.ease[c]
        if c == SPACE:
            spaced = np.random.random() < hand.spaced_rate
            if burst == 0 and np.random.random() < hand.burst_rate:
                burst = np.random.randint(3, 12)
            if np.random.random() < hand.rate * hand.joined / hand.total:
                o = _put(noisy, labels, o, read, 0, text[i:i + 1], 1)
                i += 1
                continue
            here = hand.rate * 0.25
        if burst > 0:
            burst -= 1
            here = max(here, 0.5)
        within = kind[c] == LETTER and i + 1 < n and kind[text[i + 1]] == LETTER
        if spaced and within:
            read[0] = c
            read[1] = SPACE
            o = _put(noisy, labels, o, read, 2, text[i:i + 1], 1)
            i += 1
            continue
        if hand.accents > 0 and bare[c] != c and np.random.random() < hand.accent_share:
            if hand.accents == 1:
                read[0] = bare[c]
            elif hand.accents == 2:
                read[0] = hand.accent_sign
            else:
                read[0] = tables.signs[(int(c) * 7 + hand.accent_shift) % len(tables.signs)]
            o = _put(noisy, labels, o, read, 1, text[i:i + 1], 1)
            i += 1
            continue
        if np.random.random() >= min(here, 0.7):
            read[0] = c
            o = _put(noisy, labels, o, read, 1, text[i:i + 1], 1)
            i += 1
            continue
        u = np.random.random() * hand.total
        if u < hand.confused:
            e = _confusion(text, i, n, hand, tables, sums, which)
            if e >= 0:
                o = _put(noisy, labels, o, tables.read[e, 1:4], tables.read[e, 0], text[i:i + tables.truth[e, 0]], tables.truth[e, 0])
                i += tables.truth[e, 0]
                continue
            # a character that no table misreads is taken for any other
            u = hand.confused
        u -= hand.confused
        if u < hand.other:
            length = _anything(c, read, tables.letters, classes)
            taken = 1
            if np.random.random() < 0.12 and i + 1 < n and kind[text[i + 1]] == LETTER:
                taken = 2
            o = _put(noisy, labels, o, read, length, text[i:i + taken], taken)
            i += taken
            continue
        u -= hand.other
        if u < hand.lost:
            o = _put(noisy, labels, o, read, 0, text[i:i + 1], 1)
            i += 1
            continue
        u -= hand.lost
        if u < hand.speck:
            o = _speck(noisy, labels, o, last, text, i, read, tables, classes)
            i += 1
            continue
        u -= hand.speck
        if u < hand.split:
            read[0] = c
            read[1] = SPACE
            o = _put(noisy, labels, o, read, 2 if within else 1, text[i:i + 1], 1)
            i += 1
            continue
        u -= hand.split
        if u < hand.accent:
            read[0] = _accent(c, classes)
        else:
            read[0] = classes.lower[c] if upper[c] == c else upper[c]
        o = _put(noisy, labels, o, read, 1, text[i:i + 1], 1)
        i += 1
    return o


@njit(nogil=True, cache=True)
def _batch(seed, rows, corpus, tables, classes):
    np.random.seed(seed)
    noisy = np.zeros((rows, LENGTH), np.uint8)
    labels = np.zeros((rows, LENGTH, SLOTS), np.uint8)
    varied = np.zeros(2 * CLEAN, np.uint8)
    for r in range(rows):
        first = 0
        while first < LENGTH:
            u = np.random.random()
            d = 0
            while d < len(corpus.shares) - 1 and corpus.shares[d] < u:
                d += 1
            at = np.random.randint(corpus.starts[d], corpus.ends[d] - CLEAN)
            m = _vary(corpus.text[at:at + CLEAN], CLEAN, varied, classes)
            last = LENGTH
            if np.random.random() < 0.4:
                last = min(LENGTH, first + np.random.randint(24, LENGTH))
            if LENGTH - last < 16:
                last = LENGTH
            noisy[r, first] = ab.EDGE
            for s in range(SLOTS):
                labels[r, first, s] = ab.NOTHING
            end = min(last, _misread(varied[:m], m, noisy[r], labels[r], first + 1, last, tables, classes))
            # what fell off at the end would have to be read from nothing
            labels[r, end - 1, 1] = ab.NOTHING
            labels[r, end - 1, 2] = ab.NOTHING
            first = end
    return noisy, labels


class Misreader:
    def __init__(self, weighed, table_paths):
        """weighed: (path, weight) pairs of plain text; table_paths: tables of confusions."""
        self.corpus = corpus(weighed)
        self.tables = tables(confusions(table_paths))
        self.classes = classes()

    def batch(self, seed, rows):
        """Rows of misread text, ids [rows, LENGTH], and what stood there, ids [rows, LENGTH, SLOTS]. A row holds one text or several, each after an edge."""
        return _batch(seed, rows, self.corpus, self.tables, self.classes)


def main():
    misreader = Misreader(corpora(sys.argv[1]), sys.argv[2:])
    noisy, labels = misreader.batch(1, 16)
    for r in range(12):
        print("read  ", ab.decode(noisy[r]))
        print("stood ", ab.decode(labels[r].reshape(-1)))
    began = time.time()
    noisy, labels = misreader.batch(2, 2048)
    seconds = time.time() - began
    real = noisy > ab.EDGE
    wrong = real & ((labels[:, :, 0] != noisy) | (labels[:, :, 1] != ab.NOTHING))
    print(f"{noisy.size / seconds / 1e6:.2f} M characters a second, {100 * wrong.sum() / real.sum():.2f} % of them wrong")


if __name__ == "__main__":
    main()
